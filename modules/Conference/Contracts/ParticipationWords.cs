namespace Puebla.Conference.Contracts;

/// <summary>The stable words of the table's rows, columns and rights, for keys of settings, addresses and storage.</summary>
public static class ParticipationWords
{
    /// <summary>All classes, in the order of the table.</summary>
    public static IReadOnlyList<ParticipantClass> Classes { get; } =
        Enum.GetValues<ParticipantClass>();

    /// <summary>All occasions, in the order of the table.</summary>
    public static IReadOnlyList<Occasion> Occasions { get; } = Enum.GetValues<Occasion>();

    /// <summary>All rights, in the order of the table.</summary>
    public static IReadOnlyList<Right> Rights { get; } = Enum.GetValues<Right>();

    /// <summary><c>observer-country</c>.</summary>
    public static string Of(ParticipantClass value) => Word(value.ToString());

    /// <summary><c>closed-door</c>.</summary>
    public static string Of(Occasion value) => Word(value.ToString());

    /// <summary><c>receive-papers</c>.</summary>
    public static string Of(Right value) => Word(value.ToString());

    /// <summary>The class of a word; null where there is none.</summary>
    public static ParticipantClass? ClassOf(string? word) => Find(Classes, word, Of);

    /// <summary>The occasion of a word; null where there is none.</summary>
    public static Occasion? OccasionOf(string? word) => Find(Occasions, word, Of);

    /// <summary>The right of a word; null where there is none.</summary>
    public static Right? RightOf(string? word) => Find(Rights, word, Of);

    private static T? Find<T>(IEnumerable<T> all, string? word, Func<T, string> of)
        where T : struct =>
        all.Where(one => of(one) == word).Select(one => (T?)one).FirstOrDefault();

    private static string Word(string name) =>
        string.Concat(
            name.Select(
                (letter, index) =>
                    char.IsUpper(letter)
                        ? $"{(index > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}"
                        : letter.ToString()
            )
        );
}
