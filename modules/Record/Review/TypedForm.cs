using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Outcomes;

namespace Puebla.Record.Review;

/// <summary>The form of a piece of text: what was posted, and where nothing was, what stands in it.</summary>
public sealed class TypedForm(IFormCollection? posted)
{
    /// <summary>A clause's fields end in its number.</summary>
    public static string Field(string name, int clause) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}-{clause}");

    public string Value(string name, string? otherwise) =>
        posted is null ? otherwise ?? "" : posted[name].ToString();

    public bool IsOn(string name, bool otherwise) =>
        posted is null ? otherwise : posted.ContainsKey(name);

    public int? Number(string name) =>
        int.TryParse(
            Value(name, ""),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>How many clauses the form shows, the empty one at the end among them.</summary>
    public int Clauses(int held) => (posted is null ? held : Number("clausulas") - 1 ?? held) + 1;

    /// <summary>All that was typed; null with the field whose content cannot be.</summary>
    internal (TypedItem? Typed, string? Wrong) Read(
        IReadOnlyList<Clause> before,
        AddresseeWords addressees
    )
    {
        var clauses = new List<Clause>();
        for (var i = 0; i < Math.Min(Clauses(before.Count), 100); i++)
        {
            var was = i < before.Count ? before[i] : null;
            if (IsOn(Field("quitar", i), false) || (was is null && IsBlank(i)))
            {
                continue;
            }
            if (ReadDeadline(i, out var deadline) is { } wrong)
            {
                return (null, wrong);
            }
            clauses.Add(
                new(
                    Filled(Field("acto", i)),
                    IsOn(Field("pedido", i), false),
                    addressees.Codes(Value(Field("destinatarios", i), ""), was?.Addressees ?? []),
                    deadline,
                    Filled(Field("condicion", i)),
                    addressees.Codes(Value(Field("propone", i), ""), was?.ProposedBy ?? []),
                    Filled(Field("clausula", i)) ?? ""
                )
            );
        }
        return (
            new()
            {
                Text = Value("texto", ""),
                Path = Value("lugar", ""),
                Label = Value("etiqueta", null),
                Level = Number("nivel") ?? 1,
                Section = Value("seccion", null),
                Heading = Value("titulo", null),
                Preambular = IsOn("considerando", false),
                Clauses = clauses,
            },
            null
        );
    }

    private bool IsBlank(int clause) =>
        new[]
        {
            "acto",
            "destinatarios",
            "plazo",
            "dia",
            "desde",
            "condicion",
            "propone",
            "clausula",
        }.All(name => Filled(Field(name, clause)) is null);

    private string? ReadDeadline(int clause, out Deadline? deadline)
    {
        deadline = null;
        var (words, day, from) = (
            Filled(Field("plazo", clause)),
            Filled(Field("dia", clause)),
            Filled(Field("desde", clause))
        );
        DateOnly? date = null;
        if (day is not null)
        {
            if (
                !DateOnly.TryParseExact(
                    day,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var read
                )
            )
            {
                return Field("dia", clause);
            }
            date = read;
        }
        if (words is null)
        {
            return date is null && from is null ? null : Field("plazo", clause);
        }
        deadline = new(words, date, from);
        return null;
    }

    private string? Filled(string name) =>
        Value(name, "").Trim() is { Length: > 0 } text
            ? Import.Storable.Of(text.ReplaceLineEndings("\n"))
            : null;
}
