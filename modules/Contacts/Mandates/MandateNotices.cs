using System.Globalization;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Notices;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.Mandates;

/// <summary>Tells those whom a change of mandate concerns: the person, the party's focal points or else its other people, and the Secretariat where the party is no government.</summary>
internal sealed class MandateNotices(IMandates mandates, NoticeWriter notices, TimeProvider clock)
{
    /// <summary>Tells of what is so.</summary>
    public async Task Told(
        string code,
        MandateDetails mandate,
        PendingAct act,
        Guid row,
        CancellationToken stop
    )
    {
        var person = Guid.Parse(mandate.Person, CultureInfo.InvariantCulture);
        await Tell(
            code,
            mandate,
            act,
            $"mandate:{row:D}",
            $"{MandatePages.List.Spanish}/{row:D}",
            [person],
            stop
        );
    }

    /// <summary>Tells that the last day is over; nobody did it.</summary>
    public async Task Lapsed(MandateRow row, CancellationToken stop)
    {
        var told = (await Of(Party.Parse(row.Party)!.Value, stop)).Append(row.PersonId).Distinct();
        foreach (var person in told)
        {
            notices.Tell(
                person,
                "contacts.told-lapsed",
                $"mandate:{row.Id:D}",
                $"{MandatePages.List.Spanish}/{row.Id:D}",
                row.Details()
            );
        }
    }

    /// <summary>Tells of what was refused: those who act for the party alone, for it may be its own affair.</summary>
    public Task Refused(MandateDetails mandate, PendingAct act, CancellationToken stop) =>
        Tell(
            "contacts.told-refused",
            mandate,
            act,
            act.Subject,
            $"{SecondPersonPages.Spanish}/{act.Id:D}",
            [],
            stop
        );

    private async Task Tell(
        string code,
        MandateDetails mandate,
        PendingAct act,
        string subject,
        string link,
        IEnumerable<Guid> concerned,
        CancellationToken stop
    )
    {
        var party = Party.Parse(mandate.Party)!.Value;
        // The engine tells the proposer; whoever decided knows.
        var told = concerned
            .Concat(await Of(party, stop))
            .Distinct()
            .Where(person =>
                person.ToString("D") is var id && id != act.ProposedBy && id != act.DecidedBy
            );
        foreach (var person in told)
        {
            notices.Tell(person, code, subject, link, mandate);
        }
    }

    private async Task<IEnumerable<Guid>> Of(Party party, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var own = await mandates.HoldersOf(Office.FocalPoint, party, now, stop);
        if (own.Count == 0)
        {
            own = await mandates.ActingFor(party, now, stop);
        }
        return party.Kind == PartyKind.Country
            ? own
            : own.Concat(
                await mandates.HoldersOf(Office.Secretariat, Party.Secretariat, now, stop)
            );
    }
}
