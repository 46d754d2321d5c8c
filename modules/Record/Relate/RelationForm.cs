using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Record.Data;
using Puebla.Record.Relate.Rules;
using Puebla.Ui.Components;

namespace Puebla.Record.Relate;

/// <summary>What is typed into the form of a relation, as it was typed.</summary>
internal sealed class RelationForm
{
    /// <summary>In place of a key: the text is not held.</summary>
    public const string NotHeld = "-";
    public const string Search = "buscar";
    private const int LongestName = 300;
    private const int LongestNote = 2000;

    /// <summary>What a button asks for: to look for the other text, or to set the relation.</summary>
    public string Step { get; private set; } = "";

    public string Kind { get; private set; } = "";

    public string Sought { get; private set; } = "";

    /// <summary>Key of the text chosen, or <see cref="NotHeld"/>.</summary>
    public string Other { get; set; } = "";

    public string Name { get; private set; } = "";

    public string Date { get; private set; } = "";

    public string Paragraph { get; private set; } = "";

    public string Source { get; private set; } = "";

    public string Since { get; private set; } = "";

    public string Note { get; private set; } = "";

    public string Seen { get; private set; } = "";

    public static RelationForm Of(IFormCollection form) =>
        new()
        {
            Step = Typed(form, "paso"),
            Kind = Typed(form, "tipo"),
            Sought = Typed(form, "buscar"),
            Other = Typed(form, "otro"),
            Name = Typed(form, "nombre"),
            Date = Typed(form, "fecha"),
            Paragraph = Typed(form, "parrafo"),
            Source = Typed(form, "fuente"),
            Since = Typed(form, "desde"),
            Note = Typed(form, "nota"),
            Seen = Typed(form, "visto"),
        };

    /// <summary>The choices of what one text does to the other, seen from this one: <c>Replaces.Out</c>.</summary>
    public static IEnumerable<string> Kinds(bool outgoing) =>
        RelationRules.Settable.Select(kind => $"{kind}.{(outgoing ? "Out" : "In")}");

    /// <summary>The relation; null with all that is wrong where it cannot be read.</summary>
    public (NewRelation? Relation, IReadOnlyList<FieldError> Errors) Read(string key)
    {
        var (kind, outgoing) = KindTyped();
        DateOnly? since = Day() is { } day ? day : null;
        var isDate = PartialDate.TryParse(Date, out var date);
        (bool Wrong, string Field, string Code)[] checks =
        [
            (kind is null, "tipo", "relation.kind"),
            (
                Other.Length == 0,
                "buscar",
                Sought.Length == 0 ? "relation.which" : "relation.choose"
            ),
            (Other == NotHeld && Name.Length == 0, "nombre", "relation.name"),
            (Name.Length > LongestName, "nombre", "relation.long-name"),
            (Other == NotHeld && !isDate, "fecha", "relation.date"),
            (Paragraph.Length == 0 && Source.Length == 0, "parrafo", "relation.source"),
            (Source.Length > LongestName, "fuente", "relation.long-source"),
            (Since.Length > 0 && since is null, "desde", "relation.since"),
            (Note.Length > LongestNote, "nota", "relation.long-note"),
        ];
        var errors = checks
            .Where(check => check.Wrong)
            .Select(check => Error(check.Field, RecordRefusals.Of(check.Code)))
            .ToList();
        return errors.Count > 0
            ? (null, errors)
            : (
                new(key, kind!.Value, outgoing)
                {
                    Other = Other == NotHeld ? null : Other,
                    Name = Other == NotHeld ? Name : null,
                    NamedDate = Other == NotHeld ? date : PartialDate.Unknown,
                    Paragraph = Paragraph,
                    Source = Source.Length == 0 ? null : Source,
                    Since = since,
                    Note = Note.Length == 0 ? null : Note,
                    Seen = Seen,
                },
                []
            );
    }

    /// <summary>A refusal beside the field that it speaks of.</summary>
    public static FieldError Error(Refusal refusal) =>
        Error(
            refusal.Code switch
            {
                "relation.paragraph" or "relation.source" => "parrafo",
                "relation.early" => "desde",
                "relation.other" or "relation.self" or "relation.sample" => "buscar",
                _ => "tipo",
            },
            refusal
        );

    private static FieldError Error(string field, Refusal refusal) =>
        new(field, refusal.In(LanguageExtensions.Current));

    private (RelationKind? Kind, bool Outgoing) KindTyped() =>
        Kind.Split('.') is [var word, ("Out" or "In") and var direction]
        && Enum.TryParse<RelationKind>(word, out var kind)
        && RelationRules.Settable.Contains(kind)
            ? (kind, direction == "Out")
            : (null, false);

    private DateOnly? Day() =>
        DateOnly.TryParseExact(
            Since,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static string Typed(IFormCollection form, string field) =>
        form[field].ToString().Trim();
}
