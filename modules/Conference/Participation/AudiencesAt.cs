using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;

namespace Puebla.Conference.Participation;

/// <summary>The audiences that mandates give at one instant, by the participation table.</summary>
internal sealed class AudiencesAt(RightsAt rights)
{
    private const string SecretariatBody = "secretariat";

    public IReadOnlyList<Audience> Of(IEnumerable<Mandate> mandates) =>
        [.. mandates.SelectMany(Of).Distinct()];

    private IEnumerable<Audience> Of(Mandate mandate) =>
        mandate.Office == Office.Administrator
            ? mandate.Party == Party.Puebla
                ? [Audience.Administration]
                : []
            : rights.ClassOf(mandate) is { } who
                ? [.. Conference(mandate, who), .. Bodies(mandate, who), .. Occasions(mandate, who)]
                : [];

    private IEnumerable<Audience> Conference(Mandate mandate, ParticipantClass who)
    {
        if (
            rights.Gives(who, mandate.Party, Occasion.PrivatePages, Right.Attend)
            && rights.Gives(who, mandate.Party, Occasion.PrivatePages, Right.ReceivePapers)
        )
        {
            yield return Audience.Members;
        }
        if (EntersClosedDoor(mandate, who))
        {
            yield return Audience.HeadsOfDelegation;
        }
        if (who is ParticipantClass.Presidency or ParticipantClass.Secretariat)
        {
            yield return Audience.PresidencyAndSecretariat;
        }
        if (who == ParticipantClass.MemberCountry)
        {
            yield return Audience.GovernmentOf(mandate.Party.Key);
        }
    }

    /// <summary>A Vice-Minister enters; whom they bring is not a mandate. Another class only by what its cells give.</summary>
    private bool EntersClosedDoor(Mandate mandate, ParticipantClass who) =>
        rights.Gives(who, mandate.Party, Occasion.ClosedDoor, Right.Attend)
        && rights.Gives(who, mandate.Party, Occasion.ClosedDoor, Right.ReceivePapers)
        && (
            who is not (ParticipantClass.MemberCountry or ParticipantClass.Presidency)
            || mandate.Office == Office.ViceMinister
        );

    private IEnumerable<Audience> Bodies(Mandate mandate, ParticipantClass who) =>
        rights
            .Facts.Bodies.Where(body => Reads(mandate, who, body))
            .Select(body => new Audience(AccessMode.Body, body.Key));

    private bool Reads(Mandate mandate, ParticipantClass who, Body body) =>
        body.Kind switch
        {
            BodyKind.Secretariat => who == ParticipantClass.Secretariat
                && body.Key == SecretariatBody,
            BodyKind.Presidency => who == ParticipantClass.Presidency,
            BodyKind.Drafting => Speaks(mandate, who)
                && rights.Gives(who, mandate.Party, Occasion.Plenary, Right.Draft),
            BodyKind.Coordination => SpeaksForMember(mandate, who)
                && rights.Exists(body)
                && body.Key == "troika"
                && rights.BelongsTo(mandate.Party, body),
            _ => ParticipationTable.OccasionOf(body.Kind) is { } occasion
                && Speaks(mandate, who, body.Key)
                && rights.Exists(body, pastToo: mandate.Office != Office.Delegate)
                && (who != ParticipantClass.MemberCountry || rights.BelongsTo(mandate.Party, body))
                && rights.Gives(who, mandate.Party, occasion, Right.Attend, body: body.Key)
                && rights.Gives(who, mandate.Party, occasion, Right.ReceivePapers, body: body.Key),
        };

    private IEnumerable<Audience> Occasions(Mandate mandate, ParticipantClass who) =>
        rights
            .Facts.Meetings.Where(meeting => Reads(mandate, who, meeting))
            .Select(meeting => new Audience(AccessMode.Occasion, meeting.Key));

    private bool Reads(Mandate mandate, ParticipantClass who, Meeting meeting)
    {
        if (
            ParticipationTable.OccasionOf(meeting.Kind) is not { } occasion
            || (mandate.Body is { } own && !meeting.Bodies.Contains(own))
            || !rights.MetSince(mandate.Party, meeting)
        )
        {
            return false;
        }
        var body = meeting.Bodies.Count > 0 ? meeting.Bodies[0] : null;
        return rights.Gives(who, mandate.Party, occasion, Right.Attend, meeting.Key, body)
            && rights.Gives(who, mandate.Party, occasion, Right.ReceivePapers, meeting.Key, body);
    }

    /// <summary>Who speaks for a member in its bodies: not every official, and of the delegates those nominated to it.</summary>
    private static bool Speaks(Mandate mandate, ParticipantClass who, string? body = null) =>
        who != ParticipantClass.MemberCountry
        || mandate.Office is Office.FocalPoint or Office.AnswersForCountry or Office.ViceMinister
        || (mandate.Office == Office.Delegate && body is not null && mandate.Body == body);

    private static bool SpeaksForMember(Mandate mandate, ParticipantClass who) =>
        who == ParticipantClass.Presidency
        || (who == ParticipantClass.MemberCountry && Speaks(mandate, who));
}
