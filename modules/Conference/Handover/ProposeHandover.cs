using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.SecondPerson;
using Puebla.Ui.Components;

namespace Puebla.Conference.Handover;

/// <summary>Reads the form, refuses what cannot be, and hands the rest to the second person.</summary>
internal sealed class ProposeHandover(
    IConference conference,
    ConferenceDb db,
    ISecondPerson second,
    TimeProvider clock
)
{
    /// <summary>How far ahead a handover may be proposed; it can be confirmed once its hour has come.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(7);

    /// <param name="form">As typed.</param>
    /// <param name="actor">Who proposes.</param>
    /// <param name="words">Turns a key of a text into the sentence.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>What is wrong, field by field; nothing where it was proposed.</returns>
    public async Task<IReadOnlyList<FieldError>> Propose(
        HandoverForm form,
        Actor actor,
        Func<string, string> words,
        CancellationToken stop = default
    )
    {
        var facts = await conference.Facts(stop);
        var errors = Wrong(form, facts, words).ToList();
        if (errors.Count > 0)
        {
            return errors;
        }
        var payload = Payload(form);
        if (payload.At > clock.GetUtcNow() + Ahead)
        {
            return [new("Form.Day", words("Handover.Error.Ahead"))];
        }
        var rows = await db.Set<HandoverEntity>().AsNoTracking().ToListAsync(stop);
        var refusal = HandoverOrder.Refuse(
            payload,
            rows,
            facts.Presidencies,
            clock.GetUtcNow() + Ahead
        );
        refusal ??= (await second.Propose(ProposalOf(payload, form), actor, stop)).Refusal;
        return refusal is null ? [] : [new("Form.Country", refusal.In(LanguageExtensions.Current))];
    }

    private static Proposal ProposalOf(HandoverPayload payload, HandoverForm form) =>
        new(
            HandoverKind.Code,
            HandoverKind.Subject,
            Party.Country(payload.Country),
            payload,
            form.Reason!.Trim(),
            Audience.PresidencyAndSecretariat
        );

    private static HandoverPayload Payload(HandoverForm form)
    {
        var (day, hour) = (form.DayRead!.Value, form.HourRead!.Value);
        return new(
            form.Country!,
            int.Parse(form.Year!, CultureInfo.InvariantCulture),
            MemberZones.At(day, hour, form.Zone)!.Value,
            form.Zone!,
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            hour.ToString("HH:mm", CultureInfo.InvariantCulture),
            Given(form.Meeting),
            Given(form.Next),
            Guid.TryParse(form.Corrects, out var wrong) ? wrong : null
        );
    }

    private static IEnumerable<FieldError> Wrong(
        HandoverForm form,
        ConferenceFacts facts,
        Func<string, string> words
    )
    {
        FieldError Error(string field) => new($"Form.{field}", words($"Handover.Error.{field}"));
        if (!IsMember(form.Country, facts))
        {
            yield return Error("Country");
        }
        if (
            !int.TryParse(form.Year, CultureInfo.InvariantCulture, out var year)
            || (form.DayRead is { } near && Math.Abs(year - near.Year) > 1)
        )
        {
            yield return Error("Year");
        }
        if (form.DayRead is null)
        {
            yield return Error("Day");
        }
        if (form.HourRead is null)
        {
            yield return Error("Hour");
        }
        if (
            form is { DayRead: { } day, HourRead: { } hour }
            && MemberZones.At(day, hour, form.Zone) is null
        )
        {
            yield return Error("Zone");
        }
        if (Given(form.Meeting) is { } meeting && facts.Meeting(meeting) is null)
        {
            yield return Error("Meeting");
        }
        if (Given(form.Next) is { } next && (!IsMember(next, facts) || next == form.Country))
        {
            yield return Error("Next");
        }
        if (string.IsNullOrWhiteSpace(form.Reason))
        {
            yield return Error("Reason");
        }
    }

    private static bool IsMember(string? country, ConferenceFacts facts) =>
        facts.Members.Any(one => one.Country == country && one.Lifetime.IsOpen);

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
