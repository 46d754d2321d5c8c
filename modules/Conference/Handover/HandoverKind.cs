using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Conference.Participation;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Conference.Handover;

/// <summary>That the presidency changed hands: one records it, another confirms it, and from the instant given the new presidency's rights are in force.</summary>
internal sealed class HandoverKind(
    ConferenceDb db,
    IConference conference,
    IRights rights,
    IPresidency presidency,
    IOfficeHolders holders,
    JournalWriter journal,
    ChangeNotices notices,
    HandoverNews news,
    TimeProvider clock
) : IPendingActKind
{
    public const string Code = "conference.handover";
    public const string Subject = "presidency";
    public const string Recorded = "conference.handover-recorded";

    public string Kind => Code;

    public bool MayBeFirst(Proposal proposal) => false;

    public ValueTask<Decision> MayPropose(Actor actor, Proposal proposal, CancellationToken stop) =>
        rights.May(actor, Act.RecordHandover, proposal.Party, stop);

    public ValueTask<Decision> MayConfirm(Actor actor, PendingAct act, CancellationToken stop) =>
        rights.May(actor, Act.ConfirmHandover, Party.Parse(act.Party), stop);

    public async ValueTask<IReadOnlyList<Guid>> WhoMayConfirm(
        PendingAct act,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        var incoming = Party.Parse(act.Party);
        List<Guid> persons =
        [
            .. await holders.HoldersOf(Office.Secretariat, null, now, stop),
            .. await holders.HoldersOf(Office.FocalPoint, incoming, now, stop),
            .. await holders.HoldersOf(Office.AnswersForCountry, incoming, now, stop),
        ];
        if (await presidency.PresidingAt(now, stop) is { } presiding)
        {
            persons.AddRange(
                await holders.HoldersOf(Office.PresidencyChair, Party.Country(presiding), now, stop)
            );
        }
        return [.. persons.Distinct()];
    }

    public async Task<Refusal?> Apply(PendingAct act, Actor confirmer, CancellationToken stop)
    {
        var payload = HandoverPayload.Read(act.Payload);
        var rows = await db.Set<HandoverEntity>().AsNoTracking().ToListAsync(stop);
        if (
            HandoverOrder.Refuse(
                payload,
                rows,
                (await conference.Facts(stop)).Presidencies,
                clock.GetUtcNow()
            ) is
            { } refusal
        )
        {
            return refusal;
        }
        var before = await presidency.PresidingAt(payload.At, stop);
        var row = new HandoverEntity
        {
            Country = payload.Country,
            Year = payload.Year,
            At = payload.At.ToUniversalTime(),
            Zone = payload.Zone,
            Meeting = payload.Meeting,
            Next = payload.Next,
            Supersedes = payload.Supersedes,
            RecordedAt = clock.GetUtcNow(),
        };
        db.Add(row);
        var by = (await MayConfirm(confirmer, act, stop)).By;
        journal.Add(
            confirmer,
            Recorded,
            row.ToFact().Subject,
            act.Reason,
            payload,
            by,
            Audience.Members
        );
        await news.Tell(row, before, payload, stop);
        await notices.Announce(ConferenceRegisters.Tag, stop);
        await notices.Announce(RightsChange.Tag, stop);
        return null;
    }
}
