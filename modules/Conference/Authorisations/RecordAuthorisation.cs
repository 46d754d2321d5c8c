using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Conference.Participation;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Settings;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.Authorisations;

/// <summary>Records an authorisation, or ends one before its time.</summary>
internal sealed class RecordAuthorisation(
    IConference conference,
    ISettings settings,
    IRights rights,
    ConferenceDb db,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    public const string Recorded = "conference.authorisation-recorded";
    public const string Ended = "conference.authorisation-ended";

    /// <returns>What is wrong, field by field; nothing where it was recorded.</returns>
    public async Task<IReadOnlyList<FieldError>> Record(
        AuthorisationForm form,
        Actor actor,
        Func<string, string> words,
        CancellationToken stop = default
    )
    {
        var decision = await rights.May(
            actor,
            Act.AuthoriseParticipation,
            Party.Parse(AuthorisationChecks.Given(form.Party)),
            stop
        );
        if (decision.By is not { } by)
        {
            return [new("Form.Class", decision.Rule.Sentence.Here)];
        }
        var facts = await conference.Facts(stop);
        var checks = new AuthorisationChecks(facts, await settings.Values(stop), words);
        var errors = checks.Of(form, by.Office).ToList();
        if (errors.Count > 0)
        {
            return errors;
        }
        var row = RowOf(form, by);
        db.Add(row);
        journal.Add(actor, Recorded, row.Subject, row.Reason, Details(row), by, Audience.Members);
        await Announce(stop);
        await db.SaveChangesAsync(stop);
        return [];
    }

    /// <returns>Null, or why not.</returns>
    public async Task<Refusal?> End(
        Guid id,
        Actor actor,
        string reason,
        CancellationToken stop = default
    )
    {
        var row = await db.Set<AuthorisationEntity>()
            .FirstOrDefaultAsync(one => one.Id == id, stop);
        var now = clock.GetUtcNow();
        if (row is null || row.Until <= now)
        {
            return AuthorisationRefusals.EndedAlready;
        }
        var decision = await rights.May(
            actor,
            Act.AuthoriseParticipation,
            Party.Parse(row.Party),
            stop
        );
        if (decision.By is not { } by)
        {
            return decision.AsRefusal();
        }
        row.Until = now < row.From ? row.From : now;
        journal.Add(actor, Ended, row.Subject, reason, Details(row), by, Audience.Members);
        await Announce(stop);
        await db.SaveChangesAsync(stop);
        return null;
    }

    private AuthorisationEntity RowOf(AuthorisationForm form, Mandate by) =>
        new()
        {
            Class = form.Class!,
            Party = AuthorisationChecks.Given(form.Party),
            Occasion = form.Occasion!,
            Meeting = AuthorisationChecks.Given(form.Meeting),
            Body = AuthorisationChecks.Given(form.Body),
            Rights = [.. form.Rights.Select(ParticipationWords.Of)],
            From = MemberZones.At(form.FromRead!.Value, TimeOnly.MinValue, form.Zone)!.Value,
            Until = MemberZones
                .At(form.ToRead!.Value.AddDays(1), TimeOnly.MinValue, form.Zone)!
                .Value,
            Zone = form.Zone!,
            Reason = form.Reason!.Trim(),
            Mandate = by.ToString(),
            RecordedAt = clock.GetUtcNow(),
        };

    private static object Details(AuthorisationEntity row) =>
        new
        {
            @class = row.Class,
            party = row.Party,
            occasion = row.Occasion,
            meeting = row.Meeting,
            body = row.Body,
            rights = row.Rights,
            from = row.From,
            until = row.Until,
        };

    private async Task Announce(CancellationToken stop)
    {
        await notices.Announce(AuthorisationStore.Tag, stop);
        await notices.Announce(RightsChange.Tag, stop);
    }
}

/// <summary>The noes of an authorisation.</summary>
internal static class AuthorisationRefusals
{
    public static readonly Refusal EndedAlready = new(
        "authorisation.ended-already",
        "Esa autorización ya no está en vigor: vuelva a cargar la lista.",
        "That authorisation is no longer in force: load the list again."
    );
}
