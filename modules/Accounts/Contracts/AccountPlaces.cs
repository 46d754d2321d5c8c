using Puebla.Ui.Addresses;

namespace Puebla.Accounts.Contracts;

/// <summary>The addresses of the module's pages besides those that the site's head names.</summary>
public static class AccountPlaces
{
    /// <summary>The invitations of those parties that one invites for.</summary>
    public static Place Invitations { get; } = new("/invitaciones", "/en/invitations");

    /// <summary>A new invitation.</summary>
    public static Place NewInvitation { get; } = new("/invitaciones/nueva", "/en/invitations/new");

    /// <summary>Where an invitation is accepted; its token follows.</summary>
    public static Place Acceptance { get; } = new("/invitacion", "/en/invitation");

    /// <summary>The accounts, for those who manage them.</summary>
    public static Place Accounts { get; } = new("/cuentas", "/en/accounts");

    /// <summary>The recovery of a person's account.</summary>
    public static Place Recovery { get; } = new("/recuperacion", "/en/recovery");

    /// <summary>Where the one who confirmed a recovery sees its link; its id follows.</summary>
    public static Place RecoveryLink { get; } = new("/recuperacion/enlace", "/en/recovery/link");

    /// <summary>The ways to sign in of one's own account.</summary>
    public static Place MyKeys { get; } = new("/mi-cuenta/claves", "/en/my-account/keys");

    /// <summary>Where one signs out; takes a form alone.</summary>
    public static Place SignOut { get; } = new("/salir", "/en/sign-out");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Place> All { get; } =
    [Invitations, NewInvitation, Acceptance, Accounts, Recovery, RecoveryLink, MyKeys, SignOut];
}
