using System.Text.Json;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;
using Puebla.Record.Access;

namespace Puebla.Record.Redact;

/// <summary>A redaction waits for a second person: it cannot be undone.</summary>
internal sealed class RedactionKind(
    IRights rights,
    Redactor redactor,
    RecordAccess access,
    IOfficeHolders holders,
    IPresidency presidency,
    JournalWriter journal,
    TimeProvider clock
) : IPendingActKind
{
    public const string Code = "record.redaction";
    public const string Action = "record.redacted";

    public string Kind => Code;

    public bool MayBeFirst(Proposal proposal) => false;

    public ValueTask<Decision> MayPropose(Actor actor, Proposal proposal, CancellationToken stop) =>
        rights.May(actor, Act.ProposeRedaction, null, stop);

    public ValueTask<Decision> MayConfirm(Actor actor, PendingAct act, CancellationToken stop) =>
        rights.May(actor, Act.ConfirmRedaction, null, stop);

    public async ValueTask<IReadOnlyList<Guid>> WhoMayConfirm(
        PendingAct act,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        var secretariat = await holders.HoldersOf(Office.Secretariat, Party.Secretariat, now, stop);
        var presiding = await presidency.PresidingAt(now, stop) is { } country
            ? await holders.HoldersOf(Office.PresidencyChair, Party.Country(country), now, stop)
            : [];
        return [.. secretariat.Union(presiding)];
    }

    public async Task<Refusal?> Apply(PendingAct act, Actor confirmer, CancellationToken stop)
    {
        var plan = JsonSerializer.Deserialize<RedactionPlan>(
            act.Payload,
            JsonSerializerOptions.Web
        )!;
        if (await access.AudienceOf(plan.Key, stop) is not { } audience)
        {
            return RecordRefusals.Of("redact.gone");
        }
        if (await redactor.Redact(plan, act.Reason, stop) is { } refusal)
        {
            return refusal;
        }
        var entitled = await rights.May(confirmer, Act.ConfirmRedaction, null, stop);
        journal.Add(
            confirmer,
            Action,
            plan.Key,
            act.Reason,
            new
            {
                file = plan.Tag,
                sha256 = plan.Sha256,
                paragraphs = plan.Paths.Count,
                proposer = act.ProposedBy,
            },
            entitled.By,
            audience.Mode.HidesExistence ? audience : null
        );
        return null;
    }
}
