using Puebla.Kernel.Access;

namespace Puebla.Contacts.Directory;

/// <summary>A party in an address: a country by its code alone, everybody else by the party's word.</summary>
internal static class PartyWords
{
    public static string Of(Party party) =>
        party.Kind == PartyKind.Country ? party.Key : party.ToString();

    public static Party? Parse(string? word) =>
        word is { Length: 3 } && word.All(char.IsAsciiLetterUpper)
            ? Party.Country(word)
            : Party.Parse(word);
}
