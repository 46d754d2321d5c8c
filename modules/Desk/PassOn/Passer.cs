using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Desk.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;

namespace Puebla.Desk.PassOn;

/// <summary>Passes a line of one's desk on to colleagues (booklet l.1043-1048: a focal point receives and passes on).</summary>
internal sealed class Passer(
    ConferenceDb db,
    OwnLines lines,
    Colleagues colleagues,
    IRights rights,
    PassingTeller teller,
    ChangeNotices changes,
    TimeProvider clock
)
{
    public async Task<Passed> PassOn(PassForm form, Actor actor, CancellationToken stop)
    {
        var (line, none) = await lines.Find(form.Key, actor, stop);
        if (line is null)
        {
            return new(null, none, PassPage.NoteField);
        }
        var may = await rights.May(actor, Act.PassOn, line.Mandate.Party, stop);
        if (!may.Allowed)
        {
            return new(null, may.AsRefusal());
        }
        if (form.Note.Length > PassForm.LongestNote)
        {
            return new(null, PassingRefusals.LongNote, PassPage.NoteField);
        }
        var known = await colleagues.Of(line, actor, stop);
        if (await SentBefore(form, line, known, actor, stop) is { } before)
        {
            return new(before, null);
        }
        return await Check(form, line, known, stop) is { } refusal
            ? new(null, refusal)
            : await Keep(form, line, may.By!, actor, stop);
    }

    private async Task<Refusal?> Check(
        PassForm form,
        Asked line,
        IReadOnlyList<Colleague> known,
        CancellationToken stop
    )
    {
        if (form.Persons.Count == 0)
        {
            return PassingRefusals.Nobody;
        }
        foreach (var person in form.Persons)
        {
            switch (known.FirstOrDefault(one => one.Card.Id == person))
            {
                case null:
                    return PassingRefusals.NoColleague;
                case { MaySee: false } one:
                    var told = await rights.RuleOf(line.Audience, stop);
                    return PassingRefusals.MayNotSee(one.Card.Name, told.Rule);
                case { Has: not null } one:
                    return PassingRefusals.Has(one.Card.Name);
            }
        }
        return null;
    }

    // The same form posted again: they have it all, from the same sender and with the same words.
    private async Task<Guid?> SentBefore(
        PassForm form,
        Asked line,
        IReadOnlyList<Colleague> known,
        Actor actor,
        CancellationToken stop
    )
    {
        var chosen = known.Where(one => form.Persons.Contains(one.Card.Id)).ToList();
        return
            chosen.Count > 0
            && chosen.Count == form.Persons.Count
            && chosen[0].Has is { } id
            && chosen.TrueForAll(one => one.Has == id)
            && await db.Set<Passing>()
                .AnyAsync(
                    one =>
                        one.Id == id
                        && one.PassedBy == actor.PersonId
                        && one.To.Count == chosen.Count
                        && (one.Note ?? "") == form.Note,
                    stop
                )
            ? id
            : null;
    }

    private async Task<Passed> Keep(
        PassForm form,
        Asked line,
        Mandate by,
        Actor actor,
        CancellationToken stop
    )
    {
        var (mandate, party) = (line.Mandate, line.Mandate.Party.ToString());
        var passing = new Passing
        {
            Key = line.Key,
            Link = line.Link,
            PassedBy = actor.PersonId!.Value,
            PassedAt = clock.GetUtcNow(),
            MandateId = mandate.Id,
            Office = mandate.Office,
            Party = party,
            Body = mandate.Body,
            Note = form.Note.Length > 0 ? form.Note : null,
            To =
            [
                .. form
                    .Persons.Distinct()
                    .Select(person => new PassedTo
                    {
                        PersonId = person,
                        Key = line.Key,
                        Party = party,
                    }),
            ],
        };
        await using var work = await db.Database.BeginTransactionAsync(stop);
        db.Add(passing);
        teller.PassedOn(passing, actor, by);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException clash)
            when (clash.InnerException
                    is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
            )
        {
            db.ChangeTracker.Clear();
            return new(null, PassingRefusals.SomebodyHas);
        }
        await changes.Announce(PassingTeller.Tag, stop);
        await work.CommitAsync(stop);
        return new(passing.Id, null);
    }
}

/// <summary>What became of it.</summary>
/// <param name="Id">The passing; null where it was refused.</param>
/// <param name="Refusal">Why not.</param>
/// <param name="Field">Beside which field that is said.</param>
internal sealed record Passed(Guid? Id, Refusal? Refusal, string Field = PassPage.PersonField);
