using Puebla.Contacts.ListMandates;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Contacts.MandateDetail;

/// <summary>Where one invites the person of a mandate who has no account yet; how people sign in is another module's, which registered the page.</summary>
internal sealed class InviteLink(
    IEnumerable<PrivatePage> pages,
    IAccountRegister accounts,
    IRights rights
)
{
    private static readonly Place Party = new("de", "of");

    /// <summary>Null where the reader may not, or the person came in already.</summary>
    public async Task<string?> For(MandateHistory mandate, Actor actor, CancellationToken stop) =>
        mandate.Shown is { Standing: MandateStanding.InForce, Row.PersonId: var person }
        && pages.FirstOrDefault(page => page.Needs == Act.Invite && page.Menu == PageMenu.Account)
            is { } page
        && (await rights.May(actor, Act.Invite, mandate.Party, stop)).Allowed
        && !await accounts.HasOneOf([person], stop)
            ? $"{page.Place.Here}?{Party.Here}={mandate.Party}"
            : null;
}
