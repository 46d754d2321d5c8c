using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Confirm;

/// <summary>Confirms clauses, one or many alike, in one act: all that still read as they were shown, or none where nothing is left of them. Whatever another person confirmed meanwhile stays as they said.</summary>
internal sealed class Confirmer(
    ConferenceDb db,
    ClauseReader reader,
    IRecordedClauses clauses,
    VerdictWriter writer,
    ConfirmJournal journal,
    IConference conference,
    IRights rights,
    ChangeNotices notices,
    TimeProvider clock
)
{
    /// <summary>Most clauses that one act confirms.</summary>
    public const int Most = 500;

    /// <summary>The tag under which it is announced that something was confirmed, changed or taken back.</summary>
    public const string Tag = "commitments";

    // One confirms after the other, whichever process they are in: two who confirm the same clause meet here.
    private const long ConfirmLock = 0x43_6F_6E_66_69_72;

    /// <summary>Waits until nobody else confirms; until the running transaction ends nobody else does.</summary>
    public static Task Alone(ConferenceDb db, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({ConfirmLock})", stop);

    /// <summary>Confirms.</summary>
    /// <param name="refs">The clauses as they were shown.</param>
    /// <param name="finding">What they are; null for what each is understood to be.</param>
    /// <param name="actor">Who confirms.</param>
    /// <param name="stop">Stops it; then nothing is confirmed.</param>
    public async Task<Confirmed> Confirm(
        IReadOnlyList<ClauseRef> refs,
        Finding? finding,
        Actor actor,
        CancellationToken stop = default
    )
    {
        var entitled = await rights.May(actor, Act.ConfirmCommitments, null, stop);
        if (!entitled.Allowed || actor.PersonId is not { } person)
        {
            return Confirmed.No(entitled.AsRefusal());
        }
        if (refs.Count is 0 or > Most)
        {
            return Confirmed.No(
                ConfirmRefusals.Of(refs.Count == 0 ? "confirm.none" : "confirm.too-many", Most)
            );
        }
        var facts = await conference.Facts(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await Alone(db, stop);
        var (places, overtaken) = await Still(refs, stop);
        if (places.Count == 0)
        {
            return Confirmed.No(await Why(overtaken, stop));
        }
        var saying = new Saying(person, clock.GetUtcNow(), Guid.CreateVersion7(), facts);
        var said = places.ConvertAll(place => (place.Clause, Decided: Say(place, finding, facts)));
        // Whom a request asks that names nobody is for the form: nobody is asked by a keystroke.
        if (said.Find(one => IsOfNobody(one.Decided)).Clause is { } nobody)
        {
            return Confirmed.No(ConfirmRefusals.Of("confirm.nobody-asked"), nobody);
        }
        foreach (var (clause, decided) in said)
        {
            await writer.First(clause, decided, saying, stop);
        }
        await journal.Confirmed(
            actor,
            said.ConvertAll(one => (one.Clause, one.Decided.Finding)),
            entitled.By,
            stop
        );
        await db.SaveChangesAsync(stop);
        await notices.Announce(Tag, stop);
        await transaction.CommitAsync(stop);
        return new(places.Count, overtaken.Count, null, null);
    }

    private static bool IsOfNobody(Decided decided) =>
        decided is { Finding: Finding.Commitment, Addressees.Count: 0, AwaitsNames: false };

    private static Decided Say(ClauseInPlace place, Finding? finding, ConferenceFacts facts)
    {
        var decided = Decided.As(Understanding.Of(place, facts), finding);
        if (finding is not Finding.Proposal || decided.Proposers.Count > 0)
        {
            return decided;
        }
        var named = Proposers.Of(place);
        return decided with { Proposers = named, ProposalKind = Proposers.Sort(named, facts) };
    }

    // Those that read as they were shown and that nobody judged.
    private async Task<(List<ClauseInPlace> Places, List<ClauseRef> Overtaken)> Still(
        IReadOnlyList<ClauseRef> refs,
        CancellationToken stop
    )
    {
        var addresses = refs.Select(one => one.AddressId).Distinct().ToArray();
        var open = await reader
            .Open(await clauses.Visible(stop))
            .Where(clause => addresses.Contains(clause.AddressId))
            .ToListAsync(stop);
        var judged = (
            await db.Set<Verdict>()
                .Where(verdict => addresses.Contains(verdict.AddressId))
                .ToListAsync(stop)
        ).ToLookup(verdict => verdict.AddressId);
        var places = (await reader.InPlace(open, stop)).ToDictionary(place =>
            ClauseRef.Of(place.Clause)
        );
        var still = new List<ClauseInPlace>();
        var overtaken = new List<ClauseRef>();
        foreach (var one in refs.Distinct())
        {
            // What was confirmed and then corrected is looked at by itself, beside what was said of it.
            if (
                places.GetValueOrDefault(one) is { } place
                && !VerdictPairing
                    .Of(place.Provision, [.. judged[one.AddressId]])
                    .ByPosition.ContainsKey(one.Position)
                && still.All(other => !SameWords(other.Clause, place.Clause))
            )
            {
                still.Add(place);
            }
            else
            {
                overtaken.Add(one);
            }
        }
        return (still, overtaken);
    }

    private static bool SameWords(RecordedClause one, RecordedClause other) =>
        one.AddressId == other.AddressId && one.Text == other.Text;

    private async Task<Refusal> Why(List<ClauseRef> overtaken, CancellationToken stop)
    {
        var (address, position) = (overtaken[0].AddressId, overtaken[0].Position);
        var verdict = await db.Set<Verdict>()
            .AsNoTracking()
            .Where(one => one.AddressId == address && one.Position == position)
            .OrderByDescending(one => one.At)
            .FirstOrDefaultAsync(stop);
        return verdict is null
            ? ConfirmRefusals.Of("confirm.changed")
            : await journal.AlreadySaid(verdict, stop);
    }
}

/// <summary>What came of it.</summary>
/// <param name="Count">How many were confirmed.</param>
/// <param name="Overtaken">How many others read otherwise now, or were confirmed by somebody else: they stay as they are.</param>
/// <param name="Refusal">Why none was; null where any was.</param>
/// <param name="At">The clause that it is about, where it is about one.</param>
internal sealed record Confirmed(int Count, int Overtaken, Refusal? Refusal, RecordedClause? At)
{
    public static Confirmed No(Refusal refusal, RecordedClause? at = null) =>
        new(0, 0, refusal, at);
}
