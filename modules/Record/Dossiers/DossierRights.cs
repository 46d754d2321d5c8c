using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Dossiers;

/// <summary>Who may do what with a dossier that they see. Whoever signed in makes dossiers of what they may read anyway: that takes no right of its own.</summary>
internal sealed class DossierRights(IRights rights, Audiences audiences)
{
    private static readonly AccessMode[] Shared =
    [
        AccessMode.Members,
        AccessMode.Government,
        AccessMode.Body,
        AccessMode.PresidencyAndSecretariat,
        AccessMode.HeadsOfDelegation,
    ];

    /// <summary>Its maker; those with whom a common one is shared; and of one whose maker was erased, who decides about documents.</summary>
    public async Task<bool> MayChange(Dossier dossier, Actor actor, CancellationToken stop) =>
        actor.PersonId is { } person
        && (
            dossier.OwnerId == person
            || (dossier.IsCommon && dossier.AudienceId is not (null or Audiences.PublicId))
            || (dossier.OwnerId is null && await MayPublish(actor, stop))
        );

    /// <summary>With whom it is shared, and whether it is at all, is its maker's to say.</summary>
    public static bool IsMaker(Dossier dossier, Actor actor) =>
        actor.PersonId is { } person && dossier.OwnerId == person;

    /// <summary>Who decides about documents publishes a dossier, and takes it back.</summary>
    public async Task<bool> MayPublish(Actor actor, CancellationToken stop) =>
        (await rights.May(actor, Act.Classify, null, stop)).Allowed;

    /// <summary>With whom one may share: audiences that one belongs to. Making public is a decision of its own.</summary>
    public static IReadOnlyList<Audience> MayShareWith(Actor actor) =>
        [
            .. actor
                .Audiences.Where(audience => Shared.Contains(audience.Mode))
                .OrderBy(audience => Array.IndexOf(Shared, audience.Mode))
                .ThenBy(audience => audience.Subject, StringComparer.Ordinal),
        ];

    /// <summary>Who may read the lines that the journal has about it: those who may see it, and its maker.</summary>
    public async Task<Audience> ReadersOfLines(Dossier dossier, CancellationToken stop) =>
        dossier.AudienceId is { } number
            ? await audiences.Of(number, stop)
            : new(AccessMode.NamedPersons, $"dossier-{dossier.Id:D}");
}
