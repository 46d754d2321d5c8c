using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;
using Puebla.Record.Data;
using Puebla.Record.Precedents.Rules;
using Puebla.Record.Read;

namespace Puebla.Record.Precedents;

/// <summary>Finds the provisions closest to a text among those that the one who asks may see; in the other language by the paragraph that says the same.</summary>
internal sealed class PrecedentFinder(
    PrecedentQuery query,
    RecordReader reader,
    ConferenceDb db,
    Audiences audiences,
    ICurrentActor current,
    IEnumerable<IProvisionFollowUp> followUps
)
{
    public const int Most = 20;

    /// <summary>Below this two paragraphs have but some words in common.</summary>
    private const double Least = 0.2;

    /// <summary>From here on a paragraph says so nearly the same that its twin speaks for the text in the other language.</summary>
    private const double SpeaksFor = 0.6;

    public async Task<IReadOnlyList<Precedent>> Find(
        AskedText asked,
        CancellationToken stop = default
    )
    {
        var visible = await audiences.VisibleTo(current.Actor, stop);
        var found = await query.Find(asked.Language, asked.Text, visible, stop);
        var twin = asked.Twin ?? await TwinOf(found, asked.Language, stop);
        if (twin is var (language, text))
        {
            found.AddRange(await query.Find(language, text, visible, stop));
        }
        var nearest = found
            .Where(one => one.Likeness >= Least && !asked.Own.Contains(one.AddressId))
            .OrderByDescending(one => one.Likeness)
            .ThenByDescending(one => one.Hit.Language == asked.Language)
            .DistinctBy(one => one.AddressId)
            .Take(Most)
            .ToList();
        var clauses = await Clauses([.. nearest.Select(one => one.ParagraphId)], stop);
        var became = await FollowUps([.. nearest.Select(one => one.AddressId)], stop);
        return
        [
            .. nearest.Select(one =>
                Of(
                    asked,
                    twin,
                    one,
                    [.. clauses[one.ParagraphId]],
                    became.GetValueOrDefault(one.AddressId)
                )
            ),
        ];
    }

    private static Precedent Of(
        AskedText asked,
        (string Language, string Text)? twin,
        Found found,
        IReadOnlyList<ClauseView> clauses,
        FollowUp? followUp
    )
    {
        var hit = found.Hit;
        var when = TimeOf(asked, hit.Start);
        var own =
            hit.Language == asked.Language ? asked.Text
            : hit.Language == twin?.Language && asked.Twin is not null ? twin?.Text
            : null;
        var compared =
            own is null ? new(0, [])
            : when == PrecedentTime.Later ? WordChanges.Between(own, hit.Text)
            : WordChanges.Between(hit.Text, own);
        return new(
            hit,
            when,
            compared.Share,
            compared.Share >= Precedent.NearlyTheSameFrom ? compared.Runs : [],
            clauses,
            followUp
        );
    }

    private static PrecedentTime TimeOf(AskedText asked, DateOnly? day) =>
        asked.IsNew ? PrecedentTime.Earlier
        : day is null || asked.Day is null || day == asked.Day ? PrecedentTime.SameDayOrUndated
        : day < asked.Day ? PrecedentTime.Earlier
        : PrecedentTime.Later;

    private async Task<(string Language, string Text)?> TwinOf(
        List<Found> found,
        string language,
        CancellationToken stop
    )
    {
        if (
            found.FirstOrDefault(one => one.Hit.Language == language)
            is not { Likeness: >= SpeaksFor } best
        )
        {
            return null;
        }
        var texts = await reader.TextsAt(best.AddressId, stop);
        var versions = texts.Select(text => text.VersionId).ToArray();
        var other = language == "es" ? "en" : "es";
        var inOther = await db.Set<TextVersion>()
            .Where(v => versions.Contains(v.Id) && v.IsCurrent && v.Language == other)
            .Select(v => v.Id)
            .FirstOrDefaultAsync(stop);
        var twin =
            texts.Find(text => text.VersionId == inOther)
            ?? await reader.PairedWith(best.AddressId, stop);
        return twin is null ? null : (other, twin.Text);
    }

    private async Task<ILookup<long, ClauseView>> Clauses(long[] paragraphs, CancellationToken stop)
    {
        var rows = await db.Set<ParagraphClause>()
            .AsNoTracking()
            .Where(c => paragraphs.Contains(c.ProvisionId))
            .OrderBy(c => c.ProvisionId)
            .ThenBy(c => c.Position)
            .Select(c => new
            {
                c.ProvisionId,
                View = new ClauseView(
                    c.Act,
                    c.Requested,
                    c.Addressees,
                    c.DeadlineText,
                    c.DeadlineDate,
                    c.Condition,
                    c.ProposedBy,
                    c.Text
                ),
            })
            .ToListAsync(stop);
        return rows.ToLookup(row => row.ProvisionId, row => row.View);
    }

    private async Task<Dictionary<long, FollowUp>> FollowUps(
        long[] provisions,
        CancellationToken stop
    )
    {
        var all = new Dictionary<long, FollowUp>();
        foreach (var source in followUps)
        {
            foreach (var (provision, became) in await source.Of(provisions, stop))
            {
                all.TryAdd(provision, became);
            }
        }
        return all;
    }
}
