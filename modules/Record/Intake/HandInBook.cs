using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Documents.Kinds;
using Puebla.Record.Documents.NewVersion;

namespace Puebla.Record.Intake;

/// <summary>Begins lists.</summary>
internal sealed class HandInBook(
    ConferenceDb db,
    Audiences audiences,
    IRights rights,
    IConference conference,
    VersionTargets targets,
    JournalWriter journal,
    TimeProvider clock
)
{
    public const string Action = "record.hand-in-begun";
    private const int LongestReason = 2000;

    /// <summary>The list, begun now or before by the same form; or what is wrong with which field.</summary>
    public async Task<(Guid? List, IReadOnlyList<WrongField> Wrong)> Begin(
        HandInForm form,
        Actor actor,
        CancellationToken stop
    )
    {
        var entitled = await rights.May(actor, Act.HandIn, stop: stop);
        if (!entitled.Allowed || actor.PersonId is not { } person)
        {
            return (null, [new(HandInForm.FilesField, entitled.AsRefusal())]);
        }
        var id = Guid.TryParse(form.List, out var drawn) ? drawn : Guid.CreateVersion7();
        if (await Owner(id, stop) is { } owner)
        {
            return owner == person
                ? (id, [])
                : (null, [new(HandInForm.FilesField, RecordRefusals.Of("intake.list-of-another"))]);
        }
        var target = form.Target is { } key ? await targets.Find(key, stop) : null;
        if (form.Target is not null && target is null)
        {
            return (null, [new(HandInForm.FilesField, RecordRefusals.Of("document.gone"))]);
        }
        var audience =
            target?.Audience
            ?? (
                form.Audience is { } word ? Audience.Parse(word) : Audience.PresidencyAndSecretariat
            );
        if (await Wrong(form, actor, audience, target, stop) is { Count: > 0 } wrong)
        {
            return (null, wrong);
        }
        var list = new HandIn
        {
            Id = id,
            PersonId = person,
            Mandate = entitled.By is { } mandate ? MandateWord.Of(mandate) : "",
            Body = target is null ? form.Body : target.Body,
            OtherBodies = [.. form.OtherBodies.Distinct(StringComparer.Ordinal)],
            MeetingKey = target is null ? form.Meeting : target.MeetingKey,
            AudienceId = await audiences.IdOf(audience!.Value, stop),
            Kind = target is null ? form.Kind : target.Kind,
            Target = target?.Key,
            VersionNote = target is null ? null : form.Note,
            Language = target is null ? null : form.Language,
            Reason = form.Reason ?? RecordRefusals.Of("HandIn.Reason.None").Spanish,
            At = clock.GetUtcNow(),
        };
        db.Add(list);
        journal.Add(
            actor,
            Action,
            $"hand-in:{id:D}",
            list.Reason,
            new { access = audience.Value.ToString(), kind = list.Kind ?? "adopted" },
            entitled.By,
            audience.Value.Mode.HidesExistence ? audience : null
        );
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (db.ChangeTracker.Entries<HandIn>().Any())
        {
            // Sent twice at the same time: the other made it.
            db.ChangeTracker.Clear();
            if (await Owner(id, stop) != person)
            {
                throw;
            }
        }
        return (id, []);
    }

    private async Task<Guid?> Owner(Guid id, CancellationToken stop) =>
        await db.Set<HandIn>()
            .Where(list => list.Id == id)
            .Select(list => (Guid?)list.PersonId)
            .SingleOrDefaultAsync(stop);

    private async Task<List<WrongField>> Wrong(
        HandInForm form,
        Actor actor,
        Audience? audience,
        VersionTarget? target,
        CancellationToken stop
    )
    {
        var facts = await conference.Facts(stop);
        var wrong = new List<WrongField>();
        Need(form.Body is not { } body || facts.Body(body) is not null, HandInForm.BodyField);
        Need(
            form.Meeting is not { } meeting || facts.Meeting(meeting) is not null,
            HandInForm.MeetingField
        );
        Need(form.OtherBodies.All(other => facts.Body(other) is not null), HandInForm.OthersField);
        Need(
            target is not null
                || audience is { } chosen && IntendedAudiences.Of(actor).Contains(chosen),
            HandInForm.AudienceField
        );
        Need(form.Kind is null || DocumentKinds.Has(form.Kind), HandInForm.KindField);
        Need(form.Reason is not { Length: > LongestReason }, HandInForm.ReasonField);
        Need(
            target is null || form.Note is { Length: > 0 and <= LongestReason },
            HandInForm.NoteField
        );
        Need(form.Language is null or "es" or "en", HandInForm.LanguageField);
        return wrong;

        void Need(bool given, string field)
        {
            if (!given)
            {
                wrong.Add(new(field, RecordRefusals.Of($"intake.wrong-{field}")));
            }
        }
    }
}

/// <summary>For whom one may hand in: those to whom one belongs, so that nobody loses sight of what they brought. Publication is another decision.</summary>
internal static class IntendedAudiences
{
    public static IReadOnlyList<Audience> Of(Actor actor) =>
        [
            .. actor
                .Audiences.Where(audience =>
                    audience.Mode
                        is AccessMode.PresidencyAndSecretariat
                            or AccessMode.Members
                            or AccessMode.Body
                            or AccessMode.HeadsOfDelegation
                )
                .OrderBy(audience => audience.Mode != AccessMode.PresidencyAndSecretariat)
                .ThenBy(audience => audience.Mode)
                .ThenBy(audience => audience.Subject, StringComparer.Ordinal),
        ];
}
