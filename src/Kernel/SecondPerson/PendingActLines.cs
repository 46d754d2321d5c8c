using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;

namespace Puebla.Kernel.SecondPerson;

/// <summary>What the journal and the people are told of an act.</summary>
internal sealed class PendingActLines(
    JournalWriter journal,
    NoticeWriter notices,
    TimeProvider clock
)
{
    public void Proposed(PendingAct act, Actor actor, Mandate? by) =>
        Line("second-person.proposed", act, actor, act.Reason, by);

    public void First(PendingAct act, Actor actor, Mandate? by) =>
        Line("second-person.first", act, actor, act.Reason, by);

    public void Decided(PendingAct act, Actor actor, Mandate? by)
    {
        var code =
            act.State == PendingState.Confirmed
                ? "second-person.confirmed"
                : "second-person.refused";
        Line(code, act, actor, act.Decision is { Length: > 0 } words ? words : act.Reason, by);
        TellProposer(code.Replace(".", ".told-", StringComparison.Ordinal), act, actor.Id);
    }

    public void Withdrawn(PendingAct act, Actor actor) =>
        Line(
            "second-person.withdrawn",
            act,
            actor,
            act.Reason,
            actor.Mandates.FirstOrDefault(mandate => mandate.ToString() == act.ProposedIn)
        );

    /// <summary>Ends an act whose time is over; Puebla itself does it.</summary>
    public void Expire(PendingAct act)
    {
        act.Decide(PendingState.Expired, Actor.System.Id, "", clock.GetUtcNow());
        Line("second-person.expired", act, Actor.System, act.Reason, null);
        TellProposer("second-person.told-expired", act, Actor.System.Id);
    }

    public void TellWaiting(PendingAct act, IReadOnlyList<Guid> persons)
    {
        foreach (var person in persons)
        {
            notices.Tell(
                person,
                "second-person.waiting",
                act.Subject,
                LinkTo(act),
                new { kind = act.Kind, by = act.ProposedBy }
            );
        }
    }

    private void TellProposer(string code, PendingAct act, string by)
    {
        if (Guid.TryParse(act.ProposedBy, out var proposer))
        {
            notices.Tell(proposer, code, act.Subject, LinkTo(act), new { kind = act.Kind, by });
        }
    }

    private void Line(string code, PendingAct act, Actor actor, string reason, Mandate? by) =>
        journal.Add(
            actor,
            code,
            act.Subject,
            reason,
            new
            {
                act = act.Id,
                kind = act.Kind,
                party = act.Party,
            },
            by,
            Audience.Parse(act.Audience)
        );

    private static string LinkTo(PendingAct act) => $"{SecondPersonPages.Spanish}/{act.Id:D}";
}

/// <summary>Where what waits for a second person is shown; the module with the pages registers the place.</summary>
public static class SecondPersonPages
{
    /// <summary>Path of the list in Spanish; an act's page is below it.</summary>
    public const string Spanish = "/pendientes";

    /// <summary>Path of the list in English.</summary>
    public const string English = "/en/pending";
}
