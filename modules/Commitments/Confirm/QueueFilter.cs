using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Data;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Confirm;

/// <summary>Which clauses one goes through, and from where on.</summary>
internal sealed record QueueFilter
{
    /// <summary>Key of a text.</summary>
    public string? Text { get; init; }

    public int? Year { get; init; }

    /// <summary>Code of the body that speaks.</summary>
    public string? Body { get; init; }

    public Finding? Finding { get; init; }

    /// <summary>The samples, which are never shown nor counted with what the Conference adopted.</summary>
    public bool Samples { get; init; }

    public bool OldestFirst { get; init; }

    /// <summary>The clause with which it goes on; null from the beginning.</summary>
    public QueuePlace? From { get; init; }

    public bool IsNarrow =>
        Text is not null || Year is not null || Body is not null || Finding is not null;

    public static QueueFilter Of(IQueryCollection query) =>
        new()
        {
            Text = Filled(query, "texto"),
            Year = Number(query, "anio"),
            Body = Filled(query, "organo"),
            Finding =
                Number(query, "hallazgo") is { } number && Enum.IsDefined((Finding)number)
                    ? (Finding)number
                    : null,
            Samples = Filled(query, "muestras") is not null,
            OldestFirst = Filled(query, "orden") == "1",
            From = QueuePlace.Parse(Filled(query, "desde")),
        };

    /// <summary>The address of the list so filtered, in the language of the running request.</summary>
    public string Address()
    {
        var parts = new List<string>();
        Add("texto", Text);
        Add("anio", Year?.ToString(CultureInfo.InvariantCulture));
        Add("organo", Body);
        Add(
            "hallazgo",
            Finding is { } one ? ((short)one).ToString(CultureInfo.InvariantCulture) : null
        );
        Add("muestras", Samples ? "1" : null);
        Add("orden", OldestFirst ? "1" : null);
        Add("desde", From?.ToString());
        return ConfirmPlaces.Queue.Here + (parts.Count == 0 ? "" : $"?{string.Join('&', parts)}");

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                parts.Add($"{QueryNames.Here(name)}={Uri.EscapeDataString(value)}");
            }
        }
    }

    private static string? Filled(IQueryCollection query, string name) =>
        query[QueryNames.Here(name)].ToString().Trim() is { Length: > 0 } value ? value : null;

    private static int? Number(IQueryCollection query, string name) =>
        int.TryParse(
            Filled(query, name),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}

/// <summary>A place in the order of the list: it stays right whatever is confirmed before it.</summary>
/// <param name="Day">The text's day as a number; 0 where it is unknown.</param>
/// <param name="InstrumentId">The text.</param>
/// <param name="Order">The provision.</param>
/// <param name="Position">The clause.</param>
internal sealed record QueuePlace(int Day, int InstrumentId, int Order, int Position)
{
    public static QueuePlace? Parse(string? written)
    {
        var parts = (written ?? "")
            .Split('.')
            .Select(part =>
                int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : -1
            )
            .ToList();
        return parts is [>= 0 and <= 3_650_000, >= 0, >= 0, >= 0]
            ? new(parts[0], parts[1], parts[2], parts[3])
            : null;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Day}.{InstrumentId}.{Order}.{Position}");
}
