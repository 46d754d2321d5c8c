using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Data;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Report;

/// <summary>What is typed into a report or a note, as it was typed.</summary>
public sealed class ReportForm
{
    public const int Longest = 4000;
    public const int MostActivities = 5;

    /// <summary>What stood there when the form was shown, as <c>LineBook.Mark</c> writes it.</summary>
    public string Based { get; set; } = "";

    /// <summary>The form's own number: posted twice it is one report.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string State { get; set; } = "";

    public string Stage { get; set; } = "";

    public string Words { get; set; } = "";

    /// <summary>A document a line: its key or its address.</summary>
    public string Documents { get; set; } = "";

    public List<TypedActivity> Activities { get; init; } = [];

    public string Reply { get; set; } = "";

    /// <summary>From where it is known; of notes alone.</summary>
    public string Source { get; set; } = "";

    internal LineState? Chosen =>
        Enum.TryParse<LineState>(State, out var state) && Enum.IsDefined(state) ? state : null;

    internal static ReportForm Of(IFormCollection form) =>
        new()
        {
            Based = Text(form, "visto"),
            Id = Guid.TryParse(form["formulario"], out var id) ? id : Guid.CreateVersion7(),
            State = Text(form, "estado"),
            Stage = Text(form, "etapa"),
            Words = Text(form, "palabras"),
            Documents = Text(form, "documentos"),
            Activities =
            [
                .. Enumerable
                    .Range(1, MostActivities)
                    .Select(number => new TypedActivity(
                        Text(form, Numbered("actividad", number)),
                        Text(form, Numbered("dia", number))
                    )),
            ],
            Reply = Text(form, "respuesta"),
            Source = Text(form, "fuente"),
        };

    /// <summary>The form as it begins: with what stands there.</summary>
    internal static ReportForm Of(
        LineState state,
        string? stage,
        string? words,
        IReadOnlyList<EvidenceDraft> evidence
    ) =>
        new()
        {
            State = state.ToString(),
            Stage = stage ?? "",
            Words = words ?? "",
            Documents = string.Join(
                '\n',
                evidence.Select(one => one.Key).OfType<string>().Select(key => $"/acervo/{key}")
            ),
            Activities =
            [
                .. evidence
                    .Where(one => one.Kind == EvidenceKind.Activity)
                    .Select(one => new TypedActivity(
                        one.Words ?? "",
                        one.Day is { } day ? DateText.Iso(day) : ""
                    )),
            ],
            Reply = evidence.FirstOrDefault(one => one.Kind == EvidenceKind.Answer)?.Words ?? "",
        };

    /// <summary>The activity of a number, from 1; empty where none was typed.</summary>
    public TypedActivity Activity(int number) =>
        Activities.ElementAtOrDefault(number - 1) ?? new("", "");

    public static string Numbered(string name, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");

    // A browser sends line ends as two characters, and what is compared must not differ by them.
    private static string Text(IFormCollection form, string name) =>
        form[name].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}

/// <summary>An activity as it was typed.</summary>
public sealed record TypedActivity(string Words, string Day);
