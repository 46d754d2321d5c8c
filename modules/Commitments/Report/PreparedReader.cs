using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Report;

/// <summary>What a government prepared, as its own people see it.</summary>
public sealed record PreparedView(
    string State,
    string? Stage,
    string? Words,
    IReadOnlyList<EvidenceView> Evidence,
    string By,
    DateOnly On
);

/// <summary>Reads it. The caller knows that the reader prepares or submits for that country.</summary>
internal sealed class PreparedReader(ConferenceDb db, EvidenceReader evidence, ISentences sentences)
{
    public Task<PreparedReport?> Row(CommitmentLine line, CancellationToken stop) =>
        db.Set<PreparedReport>()
            .AsNoTracking()
            .SingleOrDefaultAsync(p => p.LineId == line.Id, stop);

    public async Task<PreparedView> View(PreparedReport row, CancellationToken stop)
    {
        var language = LanguageExtensions.Current;
        var shown = await evidence.Of(
            [.. EvidenceDraft.Read(row.Evidence).Select(one => one.Kept())],
            stop
        );
        return new(
            CommitmentWords.Of($"State.{row.State}", language),
            row.Stage is { } stage ? Stages.Name(stage).In(language) : null,
            row.Words,
            [.. shown[0]],
            await sentences.Name("person", row.By.ToString("D"), language, stop),
            ConferenceFacts.DayOf(row.At)
        );
    }

    /// <summary>The form as it begins: what is prepared, else how the line stands; and what stands there, as one word.</summary>
    public async Task<ReportForm> Form(LineOnPage on, PreparedReport? row, CancellationToken stop)
    {
        var form = row is null
            ? ReportForm.Of(on.Line.State, on.Line.Stage, null, [])
            : ReportForm.Of(row.State, row.Stage, row.Words, EvidenceDraft.Read(row.Evidence));
        form.Based = await Mark(on.Line, row, stop);
        return form;
    }

    public async Task<string> Mark(
        CommitmentLine line,
        PreparedReport? row,
        CancellationToken stop
    ) =>
        LineBook.Mark(
            row,
            await db.Set<LineReport>()
                .Where(report => report.LineId == line.Id)
                .MaxAsync(report => (int?)report.Id, stop)
                ?? 0
        );
}
