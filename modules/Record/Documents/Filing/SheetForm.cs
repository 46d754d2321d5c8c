using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Record.Intake;

namespace Puebla.Record.Documents.Filing;

/// <summary>What is said of a kept document, as it is typed.</summary>
internal sealed record SheetForm
{
    public const string SpanishField = "titulo";
    public const string EnglishField = "title";
    public const string DayField = "fecha";
    public const string ReferenceField = "referencia";
    public const string NoteField = "nota";
    public const string RevisionField = "revision";

    public string Spanish { get; init; } = "";

    public string English { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Body { get; init; } = "";

    public IReadOnlyList<string> Others { get; init; } = [];

    public string Meeting { get; init; } = "";

    public string Day { get; init; } = "";

    public string Reference { get; init; } = "";

    public string Note { get; init; } = "";

    /// <summary>Of its text where that is held in one language; empty where it is in both.</summary>
    public string Language { get; init; } = "";

    /// <summary>The fields with their names in the words of the page, in their order, with what stands in each.</summary>
    public IReadOnlyList<(string Code, string Value)> Fields =>
        [
            (SpanishField, Spanish),
            (EnglishField, English),
            (HandInForm.KindField, Kind),
            (HandInForm.BodyField, Body),
            (HandInForm.OthersField, string.Join(',', Others.Order(StringComparer.Ordinal))),
            (HandInForm.MeetingField, Meeting),
            (DayField, Day),
            (HandInForm.LanguageField, Language),
            (ReferenceField, Reference),
            (NoteField, Note),
        ];

    /// <summary>Codes of the fields in which two differ.</summary>
    public IReadOnlyList<string> DiffersFrom(SheetForm other) =>
        [
            .. Fields
                .Zip(other.Fields)
                .Where(pair => pair.First.Value != pair.Second.Value)
                .Select(pair => pair.First.Code),
        ];

    /// <summary>The day typed; null for none, or for what is no day.</summary>
    public DateOnly? Date =>
        DateOnly.TryParseExact(
            Day,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    public static SheetForm Of(IFormCollection form)
    {
        string Typed(string name) => form[name].ToString().Trim().ReplaceLineEndings("\n");
        return new()
        {
            Spanish = Typed(SpanishField),
            English = Typed(EnglishField),
            Kind = Typed(HandInForm.KindField),
            Body = Typed(HandInForm.BodyField),
            Others =
            [
                .. form[HandInForm.OthersField]
                    .OfType<string>()
                    .Where(body => body != Typed(HandInForm.BodyField))
                    .Distinct(StringComparer.Ordinal),
            ],
            Meeting = Typed(HandInForm.MeetingField),
            Day = Typed(DayField),
            Reference = Typed(ReferenceField),
            Note = Typed(NoteField),
            Language = Typed(HandInForm.LanguageField),
        };
    }
}
