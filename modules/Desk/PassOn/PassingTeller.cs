using Puebla.Desk.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;

namespace Puebla.Desk.PassOn;

/// <summary>What the journal and the colleagues are told of a passing. The note is in neither: it goes with the person who wrote it.</summary>
internal sealed class PassingTeller(JournalWriter journal, NoticeWriter notices)
{
    /// <summary>The tag under which desks hear that a line came or went.</summary>
    public const string Tag = "asked";

    public void PassedOn(Passing passing, Actor actor, Mandate by)
    {
        Line(
            "desk.passed-on",
            passing,
            actor,
            by,
            new { to = passing.To.Select(to => to.PersonId) }
        );
        foreach (var to in passing.To)
        {
            notices.Tell(
                to.PersonId,
                "desk.passed-to-you",
                Subject(passing),
                DeskPlaces.PassedSpanish(passing.Id),
                new { by = passing.PassedBy, party = passing.Party }
            );
        }
    }

    public void Opened(Passing passing, Actor actor, Mandate by) =>
        Line("desk.passed-opened", passing, actor, by, new { by = passing.PassedBy });

    /// <summary>Who opened it may be at work on it, and is told.</summary>
    public void Withdrawn(Passing passing, Actor actor, Mandate by)
    {
        Line(
            "desk.passed-withdrawn",
            passing,
            actor,
            by,
            new { to = passing.To.Select(to => to.PersonId) }
        );
        foreach (var to in passing.To.Where(to => to.OpenedAt is not null))
        {
            notices.Tell(
                to.PersonId,
                "desk.passed-taken-back",
                Subject(passing),
                details: new { by = passing.PassedBy, party = passing.Party }
            );
        }
    }

    public void Ended(Passing passing) =>
        Line("desk.passed-ended", passing, Actor.System, null, new { by = passing.PassedBy });

    private void Line(string code, Passing passing, Actor actor, Mandate? by, object details) =>
        journal.Add(
            actor,
            code,
            Subject(passing),
            passing.Key,
            details,
            by,
            // What a government does with what it is asked is its own affair.
            passing.PartyMeant
                is { Kind: PartyKind.Country, Key: var country }
                ? Audience.GovernmentOf(country)
                : null
        );

    private static string Subject(Passing passing) => $"passing:{passing.Id:D}";
}
