using System.Globalization;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Review;

/// <summary>What waits for review is asked of those who may correct it and may see it, the oldest first. The many that one compilation quotes are one line.</summary>
internal sealed class ReviewAsks(WaitingTexts texts, Audiences audiences, IRights rights) : IAsks
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
        var asked = new List<Asked>();
        foreach (
            var group in (await texts.Of(actor, Most, stop)).GroupBy(text =>
                (By: text.By?.Key ?? text.Key, IsQuoted: text.By is not null, text.AudienceId)
            )
        )
        {
            var (first, audience) = (group.First(), await audiences.Of(group.Key.AudienceId, stop));
            asked.Add(
                first.By is { } by && group.Skip(1).Any()
                    ? new(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"record.review-quoted:{by.Key}:{group.Key.AudienceId}"
                        ),
                        mandate,
                        RecordRefusals
                            .Of(
                                "Review.WaitsQuoted",
                                group.Count().ToString(CultureInfo.InvariantCulture),
                                by.Name(language)
                            )
                            .In(language),
                        $"{SitePlaces.Records.Spanish}/{by.Key}/revisar#citados",
                        audience
                    )
                    {
                        Since = first.ReceivedAt,
                    }
                    : new(
                        $"record.review:{first.Key}",
                        mandate,
                        RecordRefusals.Of("Review.Waits", first.Name(language)).In(language),
                        $"{SitePlaces.Records.Spanish}/{first.Key}/revisar",
                        audience
                    )
                    {
                        Since = first.ReceivedAt,
                    }
            );
        }
        return asked;
    }
}
