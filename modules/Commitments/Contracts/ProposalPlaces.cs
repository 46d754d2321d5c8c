using System.Globalization;
using Puebla.Kernel;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Contracts;

/// <summary>The addresses of what was proposed, for other modules to lead to.</summary>
public static class ProposalPlaces
{
    /// <summary>What was proposed and noted; below it each, by its number.</summary>
    public static Place Proposals { get; } =
        new("/propuestas", "/en/proposals")
        {
            Below =
            [
                ("seguir", "follow"),
                ("retirar", "withdraw"),
                ("deshacer", "undo"),
                ("apertura", "opening"),
            ],
        };

    /// <summary>A proposal, in the language of the running request.</summary>
    public static string Of(int id) => $"{Proposals.Here}/{Number(id)}";

    /// <summary>A proposal in Spanish, for what is stored.</summary>
    public static string Spanish(int id) => $"{Proposals.Spanish}/{Number(id)}";

    internal static string Follow(int id) => Below(id, "seguir", "follow");

    internal static string Withdraw(int id) => Below(id, "retirar", "withdraw");

    internal static string Undo(int id) => Below(id, "deshacer", "undo");

    internal static string Opening(int id) => Below(id, "apertura", "opening");

    private static string Below(int id, string spanish, string english) =>
        $"{Of(id)}/{(LanguageExtensions.Current == Language.English ? english : spanish)}";

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
