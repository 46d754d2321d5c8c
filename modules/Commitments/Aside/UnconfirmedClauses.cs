using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Confirm;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Aside;

/// <summary>What a provision asks as Puebla understood it and nobody confirmed yet: history, for whoever may see the text. There is no state of it.</summary>
internal sealed class UnconfirmedClauses(
    ConferenceDb db,
    ClauseReader reader,
    ClauseShower shower,
    IConference conference,
    IRights rights,
    ICurrentActor current
)
{
    public async Task<IReadOnlyList<AsideUnconfirmed>> Of(long addressId, CancellationToken stop)
    {
        var provision = await reader.Provision(addressId, stop);
        var facts = await conference.Facts(stop);
        var asking = provision
            .Select(place => (place.Clause, Understood: Understanding.Of(place, facts)))
            .Where(one => one.Understood.Finding == Finding.Commitment)
            .ToList();
        if (asking.Count == 0)
        {
            return [];
        }
        var (judged, _) = VerdictPairing.Of(
            [.. provision.Select(place => place.Clause)],
            await db.Set<Verdict>()
                .AsNoTracking()
                .Where(one => one.AddressId == addressId)
                .OrderBy(one => one.Id)
                .ToListAsync(stop)
        );
        asking.RemoveAll(one => judged.ContainsKey(one.Clause.Position));
        if (asking.Count == 0)
        {
            return [];
        }
        await shower.Ready(stop);
        var confirms = (
            await rights.May(current.Actor, Act.ConfirmCommitments, stop: stop)
        ).Allowed;
        return [.. asking.Select(one => Shown(one.Clause, one.Understood, confirms))];
    }

    private AsideUnconfirmed Shown(RecordedClause clause, Understood understood, bool confirms)
    {
        var shown = shower.Of(understood, clause.Language);
        return new(
            understood.Words,
            clause.Language == LanguageExtensions.Current.Code ? null : clause.Language,
            string.IsNullOrEmpty(shown.Asked) ? null : shown.Asked,
            shown.Written,
            shown.Deadline,
            confirms ? ConfirmPlaces.Clause(clause.AddressId, clause.Position) : null
        );
    }
}

/// <summary>A request that waits to be confirmed.</summary>
/// <param name="Words">In the text's words.</param>
/// <param name="Lang">Their language, where it is not the reader's.</param>
/// <param name="Asked">Those asked; null where the words name nobody.</param>
/// <param name="Written">By when, as written; null where the text says nothing.</param>
/// <param name="Deadline">By when, as understood.</param>
/// <param name="Confirm">Where it is confirmed; null for those who may not.</param>
public sealed record AsideUnconfirmed(
    string Words,
    string? Lang,
    string? Asked,
    string? Written,
    string? Deadline,
    string? Confirm
);
