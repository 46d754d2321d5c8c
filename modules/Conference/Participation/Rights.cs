using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Settings;

namespace Puebla.Conference.Participation;

/// <summary>The one place that decides: gathers the registers, the settings and what is on record, and asks the two tables.</summary>
internal sealed class Rights(
    IConference conference,
    ISettings settings,
    IAuthorisations authorisations,
    IOfficeHolders holders,
    IAccountRegister accounts,
    TimeProvider clock
) : IRights, IPresidency
{
    public async ValueTask<IReadOnlyList<Audience>> AudiencesOf(
        IReadOnlyCollection<Mandate> mandates,
        DateTimeOffset at,
        CancellationToken stop = default
    ) => mandates.Count == 0 ? [] : new AudiencesAt(await At(at, stop)).Of(mandates);

    public async ValueTask<Decision> May(
        Actor actor,
        Act act,
        Party? about = null,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (ReferenceEquals(actor, Actor.System))
        {
            return new(true, OfficeRules.Itself);
        }
        var now = clock.GetUtcNow();
        var offices = new OfficesAt(await At(now, stop), party => HasFocalPoint(party, now, stop));
        var by = await offices.Giving(actor.Mandates, act, about);
        return new(by is not null, OfficeTable.RuleOf(act), by);
    }

    public async ValueTask<DateTimeOffset> NextChange(
        DateTimeOffset after,
        CancellationToken stop = default
    )
    {
        var tomorrow = ConferenceFacts.DayOf(after).AddDays(1).ToDateTime(TimeOnly.MinValue);
        var midnight = new DateTimeOffset(tomorrow, ConferenceFacts.Zone.GetUtcOffset(tomorrow));
        return (await authorisations.All(stop))
            .SelectMany(one => new[] { one.From, one.Until })
            .Where(instant => instant > after)
            .Append(midnight)
            .Min();
    }

    public async ValueTask<AudienceRule> RuleOf(
        Audience audience,
        CancellationToken stop = default
    ) => AudienceRules.Of(audience, await conference.Facts(stop));

    public async ValueTask<string?> PresidingAt(
        DateTimeOffset at,
        CancellationToken stop = default
    ) => (await conference.Facts(stop)).PresidingAt(at);

    // One who was named and never came in leaves their country to those who can still invite them, or name another.
    private async ValueTask<bool> HasFocalPoint(
        Party party,
        DateTimeOffset at,
        CancellationToken stop
    ) =>
        await holders.HoldersOf(Office.FocalPoint, party, at, stop) is { Count: > 0 } named
        && await accounts.HasOneOf([.. named], stop);

    private async ValueTask<RightsAt> At(DateTimeOffset at, CancellationToken stop) =>
        new(
            await conference.Facts(stop),
            await settings.Values(stop),
            await authorisations.All(stop),
            at
        );
}
