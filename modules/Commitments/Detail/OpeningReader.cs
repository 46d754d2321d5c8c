using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Open;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Contracts;
using Opening = Puebla.Commitments.Data.Opening;

namespace Puebla.Commitments.Detail;

/// <summary>What was decided about who sees state and evidence, the latest first.</summary>
internal sealed class OpeningReader(ConferenceDb db, ISentences sentences)
{
    public static IQueryable<Opening> RowsOf(ConferenceDb db, Opened opened) =>
        opened.Commitment is { } commitment
            ? db.Set<Opening>().Where(one => one.CommitmentId == commitment)
            : db.Set<Opening>().Where(one => one.ProposalId == opened.Proposal);

    public async Task<IReadOnlyList<OpeningView>> Of(Opened opened, CancellationToken stop)
    {
        var audiences = db.Set<AudienceRow>();
        var rows = await RowsOf(db, opened)
            .AsNoTracking()
            .OrderByDescending(one => one.Id)
            .Select(one => new
            {
                Opening = one,
                From = audiences.Single(a => a.Id == one.FromId),
                To = audiences.Single(a => a.Id == one.ToId),
            })
            .ToListAsync(stop);
        var language = LanguageExtensions.Current;
        var views = new List<OpeningView>(rows.Count);
        foreach (var row in rows)
        {
            views.Add(
                new(
                    await Name("audience", row.From.Audience.ToString()),
                    await Name("audience", row.To.Audience.ToString()),
                    Criteria.Of(row.Opening.Criterion)?.Name.In(language) ?? row.Opening.Criterion,
                    row.Opening.Reason,
                    await Name("mandate", row.Opening.Mandate),
                    ConferenceFacts.DayOf(row.Opening.At)
                )
            );
        }
        return views;

        async Task<string> Name(string kind, string key) =>
            await sentences.Name(kind, key, language, stop);
    }
}
