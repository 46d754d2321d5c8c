using Puebla.Kernel;

namespace Puebla.Accounts;

/// <summary>The noes of this module, each in one place and in both languages.</summary>
internal static class AccountRefusals
{
    /// <summary>One sentence for all that can be wrong, so that nobody learns who has an account.</summary>
    public static Refusal Wrong { get; } =
        new(
            "sign-in.wrong",
            "El correo, la contraseña o el código no son correctos. Revíselos; cada código sirve una sola vez.",
            "The e-mail address, the password or the code is not right. Check them; each code is good once only."
        );

    public static Refusal Wait(TimeSpan wait)
    {
        var minutes = Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes));
        return new(
            "sign-in.wait",
            $"Demasiados intentos fallidos. Espere {minutes} min e inténtelo de nuevo, o use su clave de acceso.",
            $"Too many failed attempts. Wait {minutes} min and try again, or use your passkey."
        );
    }

    public static Refusal Passkey { get; } =
        new(
            "sign-in.passkey",
            "La clave de acceso no fue aceptada. Inténtelo de nuevo o use su contraseña y un código.",
            "The passkey was not accepted. Try again, or use your password and a code."
        );

    public static Refusal PasswordLength { get; } =
        new(
            "password.length",
            "La contraseña debe tener entre 12 y 200 caracteres; una frase de varias palabras sirve bien.",
            "The password must have between 12 and 200 characters; a phrase of several words does well."
        );

    public static Refusal PasswordCommon { get; } =
        new(
            "password.common",
            "Esa contraseña es de las primeras que alguien probaría. Elija otra, por ejemplo una frase propia.",
            "That password is among the first that somebody would try. Choose another, such as a phrase of your own."
        );

    public static Refusal PasswordOwn { get; } =
        new(
            "password.own",
            "La contraseña no puede contener su correo ni el nombre de este sitio.",
            "The password cannot contain your e-mail address or the name of this site."
        );

    public static Refusal PasswordsDiffer { get; } =
        new(
            "password.differ",
            "Las dos contraseñas no son iguales. Escríbalas de nuevo.",
            "The two passwords are not the same. Type them again."
        );

    public static Refusal Code { get; } =
        new(
            "code.wrong",
            "El código no corresponde. Escriba el que la aplicación muestra en este momento.",
            "The code does not match. Type the one that the app shows at this moment."
        );

    public static Refusal InvitationClosed { get; } =
        new(
            "invitation.closed",
            "Este enlace ya no sirve: se usó, venció o fue retirado. Pida otro a quien le invitó.",
            "This link is no longer good: it was used, has expired or was withdrawn. Ask whoever invited you for another."
        );

    public static Refusal HasAccount { get; } =
        new(
            "invitation.has-account",
            "Esa persona ya tiene cuenta. Si no puede entrar, inicie una recuperación.",
            "That person has an account already. If they cannot sign in, start a recovery."
        );

    public static Refusal NoMandate { get; } =
        new(
            "invitation.no-mandate",
            "Esa persona no tiene un mandato confirmado de esa parte. Proponga primero el mandato.",
            "That person holds no confirmed mandate of that party. Propose the mandate first."
        );

    public static Refusal NoAccount { get; } =
        new(
            "recovery.no-account",
            "Esa persona no tiene cuenta. Invítela.",
            "That person has no account. Invite them."
        );

    public static Refusal LastWay { get; } =
        new(
            "account.last-way",
            "Es su única forma de entrar. Agregue otra antes de quitarla.",
            "It is your only way to sign in. Add another before you remove it."
        );

    public static Refusal NotThere { get; } =
        new(
            "account.changed",
            "Eso ya no está o ya cambió. Vuelva a cargar la página.",
            "That is no longer there, or has changed. Load the page again."
        );

    public static Refusal ReasonMissing { get; } =
        new("account.reason", "Escriba el motivo.", "Write the reason.");

    public static Refusal OwnAccount { get; } =
        new(
            "account.own",
            "No puede cerrar su propia cuenta.",
            "You cannot close your own account."
        );
}
