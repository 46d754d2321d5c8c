using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Aside;

/// <summary>What a provision's page says of follow-up: its commitments, with how they stand for those entitled; what it overtook or dropped; and what it asks as Puebla understood it, where nobody confirmed that yet.</summary>
internal sealed class CommitmentAside(
    CommitmentFinder finder,
    CommitmentReader reader,
    UnconfirmedClauses unconfirmed,
    IRecordedPlaces places,
    TimeProvider clock
) : IProvisionAside
{
    public async ValueTask<ProvisionAside?> Of(long addressId, CancellationToken stop = default)
    {
        var all = await finder.About(addressId, stop);
        var waiting = await unconfirmed.Of(addressId, stop);
        var asked = new List<AsideLine>();
        // Of what recurs the last time; its page leads to the others.
        var before = all.Select(one => one.Row.FollowsId).ToHashSet();
        foreach (
            var one in all.Where(one =>
                one.Row.AddressId == addressId && !before.Contains(one.Row.Id)
            )
        )
        {
            asked.Add(await Line(one, stop));
        }
        var ended = await Ended(all, addressId, stop);
        return asked.Count + ended.Count + waiting.Count == 0
            ? null
            : new(
                typeof(AsidePart),
                new Dictionary<string, object>
                {
                    [nameof(AsidePart.Commitments)] = asked,
                    [nameof(AsidePart.Ended)] = ended,
                    [nameof(AsidePart.Unconfirmed)] = waiting,
                }
            );
    }

    private async Task<AsideLine> Line(FoundCommitment one, CancellationToken stop)
    {
        var language = LanguageExtensions.Current;
        var (row, lines) = (one.Row, one.Lines.Where(line => line.IsAsked).ToList());
        var open = lines.Exists(line => LineRules.IsOpen(line.State));
        return new(
            CommitmentPlaces.Of(row.Id),
            row.Words,
            row.Language == language.Code ? null : row.Language,
            lines.Count == 0
                ? null
                : Standing.Sentence(await reader.Standings(lines, stop), language),
            open ? Lateness.Words(row.Deadline.Due, clock.GetUtcNow(), language) : null,
            open && Lateness.IsOver(row.Deadline.DueEnds, clock.GetUtcNow())
        );
    }

    // That it was ended is how it stands: said to those alone who see that.
    private async Task<List<AsideEnded>> Ended(
        IReadOnlyList<FoundCommitment> all,
        long addressId,
        CancellationToken stop
    )
    {
        var ended = all.Select(one =>
                (
                    one.Row,
                    State: one.Lines.FirstOrDefault(line =>
                        line.EndedByAddressId == addressId
                    )?.State
                )
            )
            .Where(one => one.State is not null)
            .ToList();
        var cited = await places.Of([.. ended.Select(one => one.Row.AddressId)], stop);
        return
        [
            .. ended
                .Where(one => cited.ContainsKey(one.Row.AddressId))
                .Select(one => new AsideEnded(
                    one.State == LineState.Overtaken,
                    cited[one.Row.AddressId].Citation,
                    CommitmentPlaces.Of(one.Row.Id)
                )),
        ];
    }
}

/// <summary>A commitment of the provision.</summary>
public sealed record AsideLine(
    string Link,
    string Words,
    string? Lang,
    string? Summary,
    string? Late,
    bool IsLate
);

/// <summary>A request that the provision ended.</summary>
public sealed record AsideEnded(bool Overtaken, string Citation, string Link);
