using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Review;

/// <summary>What waits for review is asked of those who may correct it and may see it, the oldest first.</summary>
internal sealed class ReviewAsks(ConferenceDb db, Audiences audiences, IRights rights) : IAsks
{
    private const int Most = 100;

    public async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        var entitled = await rights.May(actor, Act.ReviewDocuments, null, stop);
        if (!entitled.Allowed || entitled.By is not { } mandate)
        {
            return [];
        }
        var visible = await audiences.VisibleTo(actor, stop);
        var waiting = await db.Set<Instrument>()
            .AsNoTracking()
            .Where(i => i.Review == ReviewState.Waiting && visible.Contains(i.AudienceId))
            .OrderBy(i => i.ReceivedAt)
            .Take(Most)
            .Select(i => new
            {
                i.Key,
                i.TitleSpanish,
                i.TitleEnglish,
                i.AudienceId,
                i.ReceivedAt,
            })
            .ToListAsync(stop);
        var asked = new List<Asked>(waiting.Count);
        foreach (var text in waiting)
        {
            var title = TitleShown.Of(text.TitleSpanish, text.TitleEnglish, language)?.Text;
            asked.Add(
                new(
                    $"record.review:{text.Key}",
                    mandate,
                    RecordRefusals.Of("Review.Waits", title ?? text.Key).In(language),
                    $"{SitePlaces.Records.Spanish}/{text.Key}/revisar",
                    await audiences.Of(text.AudienceId, stop)
                )
                {
                    Since = text.ReceivedAt,
                }
            );
        }
        return asked;
    }
}
