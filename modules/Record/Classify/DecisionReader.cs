using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Contracts;
using Puebla.Record.Data;

namespace Puebla.Record.Classify;

/// <summary>A decision as pages show it, its people and audiences named in the reader's language.</summary>
public sealed record DecisionView(
    long Id,
    string From,
    string To,
    Criterion? Criterion,
    string Reason,
    string By,
    string As,
    DateTimeOffset DecidedAt,
    DateTimeOffset EffectiveAt,
    bool DespiteReview,
    DateTimeOffset? AppliedAt,
    DateTimeOffset? WithdrawnAt,
    string? WithdrawnReason,
    DateTimeOffset? HeldAt,
    string? HeldWhy
)
{
    /// <summary>Waits for its time, or for somebody to decide anew.</summary>
    public bool IsOpen => AppliedAt is null && WithdrawnAt is null;

    /// <summary>Where it stands, as a key of a word.</summary>
    public string State =>
        WithdrawnAt is not null ? "Withdrawn"
        : AppliedAt is not null ? "Applied"
        : HeldAt is not null ? "Held"
        : "Waits";
}

/// <summary>Reads what was decided about an instrument. Whoever may see the instrument and decide about it may read it.</summary>
internal sealed class DecisionReader(ConferenceDb db, ISentences sentences)
{
    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<DecisionView>> Of(int instrumentId, CancellationToken stop)
    {
        var audiences = db.Set<AudienceRow>();
        var rows = await db.Set<PublicationDecision>()
            .AsNoTracking()
            .Where(d => d.InstrumentId == instrumentId)
            .OrderByDescending(d => d.Id)
            .Select(d => new
            {
                Decision = d,
                From = audiences.Single(a => a.Id == d.FromId),
                To = audiences.Single(a => a.Id == d.ToId),
            })
            .ToListAsync(stop);
        var views = new List<DecisionView>(rows.Count);
        foreach (var row in rows)
        {
            views.Add(await View(row.Decision, row.From.Audience, row.To.Audience, stop));
        }
        return views;
    }

    private async Task<DecisionView> View(
        PublicationDecision d,
        Audience from,
        Audience to,
        CancellationToken stop
    ) =>
        new(
            d.Id,
            await Name("audience", from.ToString(), stop),
            await Name("audience", to.ToString(), stop),
            Criteria.Of(d.Criterion),
            d.Reason,
            await Name("person", d.By, stop),
            d.Mandate.Length == 0 ? "" : await Name("mandate", d.Mandate, stop),
            d.DecidedAt,
            d.EffectiveAt,
            d.DespiteReview,
            d.AppliedAt,
            d.WithdrawnAt,
            d.WithdrawnReason,
            d.HeldAt,
            d.HeldWhy
        );

    private async Task<string> Name(string kind, string key, CancellationToken stop) =>
        await sentences.Name(kind, key, LanguageExtensions.Current, stop);
}
