using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Conference.Participation;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;
using Puebla.Kernel.Settings;

namespace Puebla.Conference.SettingList;

/// <summary>Another value of a setting; its fields are also the details of its sentences.</summary>
internal sealed record SettingPayload(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("from")] string From,
    [property: JsonPropertyName("to")] string To
);

/// <summary>A setting gets another value when a second person confirms it.</summary>
internal sealed class SettingKind(
    ConferenceDb db,
    ISettings settings,
    IRights rights,
    IPresidency presidency,
    IOfficeHolders holders,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
) : IPendingActKind
{
    public const string Code = "settings.value";
    public const string Changed = "settings.changed";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
    };

    private static readonly Refusal ChangedMeanwhile = new(
        "setting.changed-meanwhile",
        "El ajuste cambió mientras tanto: proponga de nuevo a partir de su valor actual.",
        "The setting changed meanwhile: propose anew from its present value."
    );

    public string Kind => Code;

    public bool MayBeFirst(Proposal proposal) => false;

    public ValueTask<Decision> MayPropose(Actor actor, Proposal proposal, CancellationToken stop) =>
        rights.May(actor, Act.ProposeSetting, stop: stop);

    public ValueTask<Decision> MayConfirm(Actor actor, PendingAct act, CancellationToken stop) =>
        rights.May(actor, Act.ConfirmSetting, stop: stop);

    public async ValueTask<IReadOnlyList<Guid>> WhoMayConfirm(
        PendingAct act,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        return await presidency.PresidingAt(now, stop) is { } country
            ? await holders.HoldersOf(Office.PresidencyChair, Party.Country(country), now, stop)
            : [];
    }

    public async Task<Refusal?> Apply(PendingAct act, Actor confirmer, CancellationToken stop)
    {
        var payload = JsonSerializer.Deserialize<SettingPayload>(act.Payload, Options)!;
        var definition = settings.Definitions.FirstOrDefault(one => one.Key == payload.Key);
        var row = await db.Set<SettingValue>()
            .FirstOrDefaultAsync(one => one.Key == payload.Key, stop);
        if (
            definition?.Admits(payload.To) != true
            || (row?.Value ?? definition.Default) != payload.From
        )
        {
            return ChangedMeanwhile;
        }
        if (row is null)
        {
            row = new SettingValue
            {
                Key = payload.Key,
                Value = payload.To,
                Since = clock.GetUtcNow(),
            };
            db.Add(row);
        }
        (row.Value, row.Since) = (payload.To, clock.GetUtcNow());
        var by = (await MayConfirm(confirmer, act, stop)).By;
        journal.Add(confirmer, Changed, payload.Key, act.Reason, payload, by, Audience.Members);
        await notices.Announce(SettingChange.Tag, stop);
        await notices.Announce(RightsChange.Tag, stop);
        return null;
    }
}
