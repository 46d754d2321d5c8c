using Puebla.Kernel.Access;

namespace Puebla.Record.Intake;

/// <summary>A mandate as one word with its id, as the journal keeps it, and back again.</summary>
internal static class MandateWord
{
    public static string Of(Mandate mandate) => $"{mandate} {mandate.Id:D}";

    /// <summary>The mandate; null where the word is none, as of an office that is no more.</summary>
    public static Mandate? Parse(string word)
    {
        if (
            word.Split(' ') is not [var held, var id]
            || !Guid.TryParse(id, out var number)
            || held.Split('@', 2) is not [var office, var rest]
            || Offices.FromWord(office) is not { } known
        )
        {
            return null;
        }
        var parts = rest.Split('/', 2);
        return Party.Parse(parts[0]) is { } party
            ? new(number, known, party, parts.ElementAtOrDefault(1))
            : null;
    }
}
