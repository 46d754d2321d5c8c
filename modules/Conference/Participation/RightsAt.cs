using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Conference.Participation;

/// <summary>The two tables applied at one instant. Pure: whoever asks brings the registers, the settings and what is on record.</summary>
internal sealed class RightsAt(
    ConferenceFacts facts,
    IReadOnlyDictionary<string, string> settings,
    IEnumerable<Authorisation> authorisations,
    DateTimeOffset at
)
{
    private readonly PartialDate _day = PartialDate.Of(ConferenceFacts.DayOf(at));
    private readonly Authorisation[] _inForce =
    [
        .. authorisations.Where(one => one.IsInForceAt(at)),
    ];

    public ConferenceFacts Facts => facts;

    public string? Presiding { get; } = facts.PresidingAt(at);

    /// <summary>As what a mandate takes part; null where it gives no part at all, as that of a country that is no member on that day.</summary>
    public ParticipantClass? ClassOf(Mandate mandate) =>
        mandate.Office switch
        {
            Office.Official
            or Office.FocalPoint
            or Office.AnswersForCountry
            or Office.ViceMinister
            or Office.Delegate => IsMember(mandate.Party) ? ParticipantClass.MemberCountry : null,
            Office.PresidencyChair => IsMember(mandate.Party) && Presiding == mandate.Party.Key
                ? ParticipantClass.Presidency
                : null,
            Office.Secretariat => mandate.Party == Party.Secretariat
                ? ParticipantClass.Secretariat
                : null,
            Office.ObserverDelegate => ObserverClass(mandate.Party),
            Office.CivilSocietyDelegate => mandate.Party.Kind == PartyKind.CivilSociety
            && Belongs(facts.CivilSociety.FirstOrDefault(one => one.Key == mandate.Party.Key))
                ? ParticipantClass.CivilSociety
                : null,
            Office.SpecialParticipant => mandate.Party.Kind == PartyKind.Guest
                ? ParticipantClass.SpecialParticipant
                : null,
            Office.SisterProcessDelegate => mandate.Party.Kind == PartyKind.SisterProcess
            && Belongs(facts.Body(mandate.Party.Key))
                ? ParticipantClass.SisterProcess
                : null,
            _ => null,
        };

    /// <summary>Whether a right is given, somewhere in particular or in general.</summary>
    public bool Gives(
        ParticipantClass who,
        Party party,
        Occasion occasion,
        Right right,
        string? meeting = null,
        string? body = null
    )
    {
        var cell = ParticipationTable.Of(who, occasion, right);
        var value = cell.Setting is { } setting ? settings[setting.Key] : null;
        return cell.Answer switch
        {
            CellAnswer.Yes => true,
            CellAnswer.No => false,
            CellAnswer.Silent when value != SilentValue.Authorised => value == SilentValue.Yes,
            CellAnswer.OnCondition when cell.Condition!.Opening == Opening.ByItself => StandsBy(
                cell.Condition,
                party,
                body
            ),
            _ => _inForce.Any(one => one.Opens(cell, party, meeting, body)),
        };
    }

    /// <summary>Whether a meeting was held, or may have been, once the party had its part in the Conference.</summary>
    public bool MetSince(Party party, Meeting meeting) =>
        SinceWhen(party) is not { } since
        || (meeting.End.IsKnown ? meeting.End : meeting.Start).Last >= since.First;

    private PartialDate? SinceWhen(Party party) =>
        party.Kind switch
        {
            PartyKind.Country => facts
                .Members.FirstOrDefault(one => one.Country == party.Key)
                ?.Lifetime.From
                ?? facts.Observers.FirstOrDefault(one => IsOf(party, one))?.Lifetime.From,
            PartyKind.Organization => facts
                .Observers.FirstOrDefault(one => IsOf(party, one))
                ?.Lifetime.From,
            PartyKind.CivilSociety => facts
                .CivilSociety.FirstOrDefault(one => one.Key == party.Key)
                ?.Lifetime.From,
            _ => null,
        };

    /// <summary>Whether the party belongs to a body: by nomination where the register names members, as all members otherwise.</summary>
    public bool BelongsTo(Party party, Body body) =>
        IsMember(party)
        && (
            body.Key == "troika"
                ? TroikaCountries.Contains(party.Key)
                : body.Members.Count == 0
                    || body.Members.Any(one =>
                        one.Country == party.Key && one.From.MayBeBy(_day.First)
                    )
        );

    /// <summary>Whether the body has begun, and, unless what it left is meant too, has not certainly ended.</summary>
    public bool Exists(Body body, bool pastToo = false) =>
        body.Lifetime.From.MayBeBy(_day.First)
        && (pastToo || body.Lifetime.At(_day.First) != Certainty.No);

    public bool IsMember(Party party) =>
        party.Kind == PartyKind.Country
        && facts.Members.Any(one => one.Country == party.Key && Belongs(one));

    private ParticipantClass? ObserverClass(Party party) =>
        (party.Kind, facts.Observers.FirstOrDefault(one => IsOf(party, one) && Belongs(one))) switch
        {
            (_, null) => null,
            (PartyKind.Country, _) => ParticipantClass.ObserverCountry,
            _ => ParticipantClass.ObserverOrganization,
        };

    private static bool IsOf(Party party, Observer observer) =>
        observer.Standing == ObserverStanding.Observer
        && (
            party.Kind == PartyKind.Country
                ? observer.Country == party.Key
                : party.Kind == PartyKind.Organization
                    && observer.Kind == ObserverKind.Organization
                    && observer.Key == party.Key
        );

    /// <summary>Where the documents leave it open whether a party belongs on the day, a setting answers.</summary>
    private bool Belongs(DatedFact? fact) =>
        fact?.Lifetime.At(_day.First) switch
        {
            Certainty.Yes => true,
            Certainty.Unknown => settings[OtherSettings.UncertainStanding] == SilentValue.Yes,
            _ => false,
        };

    private bool StandsBy(Condition condition, Party party, string? body) =>
        condition != Conditions.BelongsToGroup
        || (body is not null && facts.Body(body) is { } group && BelongsTo(party, group));

    private string[] TroikaCountries =>
        facts.PresidencyAt(_day).LastOrDefault(answer => answer.Fact.Country == Presiding)
            is { Fact: var present }
            ?
            [
                .. facts
                    .Presidencies.Where(one => Math.Abs(one.Year - present.Year) <= 1)
                    .Select(one => one.Country),
            ]
            : [];
}
