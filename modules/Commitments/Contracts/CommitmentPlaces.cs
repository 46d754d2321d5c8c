using System.Globalization;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Contracts;

/// <summary>The addresses that other modules lead to.</summary>
public static class CommitmentPlaces
{
    /// <summary>The commitments; below it each, by its number.</summary>
    public static Place Commitments => SitePlaces.Commitments;

    /// <summary>What is still open of what was asked of the one who reads.</summary>
    public static Place Own { get; } = new("/compromisos/propios", "/en/commitments/own");

    /// <summary>What meetings asked and should take up; below it each, by its key.</summary>
    public static Place Meetings { get; } =
        new("/compromisos/reuniones", "/en/commitments/meetings");

    /// <summary>What a meeting asked and should take up, in the language of the running request.</summary>
    public static string Meeting(string key) => $"{Meetings.Here}/{Uri.EscapeDataString(key)}";

    /// <summary>A commitment, in the language of the running request.</summary>
    public static string Of(int id) => $"{Commitments.Here}/{Number(id)}";

    /// <summary>A commitment in Spanish, for what is stored.</summary>
    public static string Spanish(int id) => $"{Commitments.Spanish}/{Number(id)}";

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
