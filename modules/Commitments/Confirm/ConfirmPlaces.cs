using System.Globalization;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Confirm;

/// <summary>Addresses of what is confirmed.</summary>
internal static class ConfirmPlaces
{
    /// <summary>The clauses that wait.</summary>
    public static Place Queue { get; } =
        new("/compromisos/por-confirmar", "/en/commitments/to-confirm");

    /// <summary>One clause, confirmed or not; the number of its provision's address and its place there follow.</summary>
    public static Place Clauses { get; } = new("/compromisos/clausulas", "/en/commitments/clauses");

    /// <summary>The page of a clause in the language of the running request.</summary>
    /// <param name="address">Permanent number of the provision's address.</param>
    /// <param name="position">Which clause.</param>
    /// <param name="back">Where one goes on afterwards; null for the list.</param>
    public static string Clause(long address, int position, string? back = null) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Clauses.Here}/{address}/{position}{(back is null ? "" : $"?{QueryNames.Here("volver")}={Uri.EscapeDataString(back)}")}"
        );

    /// <summary>The target of a clause within the list.</summary>
    public static string Anchor(long address, int position) =>
        string.Create(CultureInfo.InvariantCulture, $"c{address}-{position}");
}
