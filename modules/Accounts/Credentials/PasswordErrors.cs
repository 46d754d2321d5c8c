using Puebla.Kernel;
using Puebla.Ui.Components;

namespace Puebla.Accounts.Credentials;

/// <summary>Which field a refusal belongs to where a password and an app are chosen.</summary>
internal static class PasswordErrors
{
    public static IReadOnlyList<FieldError> Of(Refusal? refusal) =>
        refusal is null ? [] : [new(FieldOf(refusal), refusal.In(LanguageExtensions.Current))];

    private static string FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "password.differ" => "contrasena2",
            "code.wrong" => "codigo",
            "sign-in.passkey" => "nombre",
            _ => "contrasena",
        };
}
