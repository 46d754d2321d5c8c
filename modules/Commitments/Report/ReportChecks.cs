using System.Globalization;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Report;

/// <summary>Reads what was typed, and says all that is wrong with it at once.</summary>
internal sealed class ReportChecks(IRecordedDocuments documents, TimeProvider clock)
{
    private const int MostDocuments = 20;

    public async Task<(CheckedReport? Report, List<WrongField> Wrong)> Check(
        ReportForm form,
        LineState was,
        CancellationToken stop
    )
    {
        var wrong = new List<WrongField>();
        var evidence = new List<EvidenceDraft>();
        Length("palabras", form.Words, wrong);
        await Documents(form, evidence, wrong, stop);
        Activities(form, evidence, wrong);
        Length("respuesta", form.Reply, wrong);
        if (form.Reply.Length > 0)
        {
            evidence.Add(new(EvidenceKind.Answer, Words: form.Reply));
        }
        var report = new CheckedReport(
            form.Chosen ?? LineState.Overtaken,
            Blank(form.Stage),
            Blank(form.Words),
            evidence
        );
        if (LineRules.Report(was, report.State, report.Stage, report.Shows) is { } refusal)
        {
            wrong.Insert(0, new(FieldOf(refusal.Code), refusal));
        }
        return (wrong.Count == 0 ? report : null, wrong);
    }

    /// <summary>Whether the one who submits may see every document themselves.</summary>
    public async Task<WrongField?> Unseen(CheckedReport report, CancellationToken stop)
    {
        foreach (var one in report.Evidence.Where(one => one.Key is not null))
        {
            if (await documents.Find(one.Key!, stop) is null)
            {
                return new("documentos", CommitmentRefusals.Document(one.Key!));
            }
        }
        return null;
    }

    private async Task Documents(
        ReportForm form,
        List<EvidenceDraft> evidence,
        List<WrongField> wrong,
        CancellationToken stop
    )
    {
        var typed = form.Documents.Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        if (typed.Length > MostDocuments)
        {
            wrong.Add(new("documentos", CommitmentRefusals.TooManyDocuments));
            return;
        }
        foreach (var one in typed)
        {
            if (await documents.Find(one, stop) is not { } found)
            {
                wrong.Add(new("documentos", CommitmentRefusals.Document(one)));
            }
            else if (evidence.TrueForAll(known => known.Key != found.Key))
            {
                evidence.Add(new(EvidenceKind.Document, found.Key));
            }
        }
    }

    private void Activities(ReportForm form, List<EvidenceDraft> evidence, List<WrongField> wrong)
    {
        var today = ConferenceFacts.DayOf(clock.GetUtcNow());
        foreach (var (index, typed) in form.Activities.Index())
        {
            if (typed.Words.Length + typed.Day.Length == 0)
            {
                continue;
            }
            var (words, day) = (
                ReportForm.Numbered("actividad", index + 1),
                ReportForm.Numbered("dia", index + 1)
            );
            Length(words, typed.Words, wrong);
            if (typed.Words.Length == 0)
            {
                wrong.Add(new(words, CommitmentRefusals.ActivityWords));
            }
            if (Day(typed.Day) is not { } on)
            {
                wrong.Add(new(day, CommitmentRefusals.ActivityDay));
            }
            else if (on > today)
            {
                wrong.Add(new(day, CommitmentRefusals.ActivityLater));
            }
            else
            {
                evidence.Add(new(EvidenceKind.Activity, Words: typed.Words, Day: on));
            }
        }
    }

    private static void Length(string field, string text, List<WrongField> wrong)
    {
        if (text.Length > ReportForm.Longest)
        {
            wrong.Add(new(field, CommitmentRefusals.TooLong));
        }
    }

    private static DateOnly? Day(string typed) =>
        DateOnly.TryParseExact(
            typed,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static string FieldOf(string code) =>
        code switch
        {
            "commitments.stage" or "commitments.stage-without-way" => "etapa",
            "commitments.done-shows-nothing" => "palabras",
            _ => "estado",
        };

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
