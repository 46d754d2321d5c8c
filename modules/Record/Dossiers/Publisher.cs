using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Record.Dossiers;

/// <summary>Makes a dossier public, and takes it back, by a reasoned decision of who decides about documents. It opens none of the provisions in it: each reader sees of them what they may.</summary>
internal sealed class Publisher(
    ConferenceDb db,
    IRights rights,
    Audiences audiences,
    DossierWork work
)
{
    public const string Published = "record.dossier-published";
    public const string TakenBack = "record.dossier-taken-back";
    public const string ReasonField = "motivo";
    public const int LongestReason = 2_000;

    /// <summary>Null where it was done; the refusal where it was not; <see cref="DossierWriting.Gone"/> where there is none for the actor.</summary>
    public async Task<DossierWriting> Decide(
        Guid id,
        bool publish,
        string? reason,
        Actor actor,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var entitled = await rights.May(actor, Act.Classify, null, stop);
        if (await work.Locked(id, stop) is not { } dossier)
        {
            return DossierWriting.Gone;
        }
        if (!entitled.Allowed)
        {
            return DossierWriting.Refused([(ReasonField, entitled.AsRefusal())]);
        }
        var why = DossierForm.Of(reason);
        if (why is null || why.Length > LongestReason)
        {
            return DossierWriting.Refused([
                (ReasonField, RecordRefusals.Of("dossier.no-reason", LongestReason)),
            ]);
        }
        var wasPublic = dossier.AudienceId == Audiences.PublicId;
        if (wasPublic == publish)
        {
            return new(id);
        }
        // Taken back it is theirs who may decide anew, and its maker's.
        dossier.AudienceId = publish
            ? Audiences.PublicId
            : await audiences.IdOf(Audience.PresidencyAndSecretariat, stop);
        dossier.IsCommon = false;
        var action = publish ? Published : TakenBack;
        await work.Note(dossier, actor, action, why, new { }, wasPublic, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new(id);
    }
}
