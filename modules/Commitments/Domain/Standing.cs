using Puebla.Commitments.Data;
using Puebla.Kernel;

namespace Puebla.Commitments.Domain;

/// <summary>How one of those asked stands.</summary>
/// <param name="Name">In the reader's language.</param>
/// <param name="IsCountry">Whether it is a country.</param>
/// <param name="State">How it stands.</param>
/// <param name="Stage">Where it is at; null where none is named.</param>
internal sealed record Standing(string Name, bool IsCountry, LineState State, string? Stage)
{
    // Beyond so many a number says more than names.
    private const int Named = 4;

    /// <summary>How a request stands as a whole, as the Conference says it (GRCM-2021 ¶1.e): <c>cumplido por 4 de 11; en consulta interna por parte de Belice y República Dominicana</c>.</summary>
    /// <param name="all">Everybody asked whom the reader may know of.</param>
    /// <param name="language">The reader's.</param>
    public static string Sentence(IReadOnlyList<Standing> all, Language language)
    {
        if (all is [var one])
        {
            return one.Stage is { } stage
                ? $"{StateName(one.State, language)}: {Stages.Name(stage).In(language)}"
                : StateName(one.State, language);
        }
        var parts = new List<string>();
        var done = all.Count(one => one.State == LineState.Done);
        if (done > 0)
        {
            parts.Add(
                done == all.Count
                    ? CommitmentWords.Of("Standing.DoneByAll", language, done)
                    : CommitmentWords.Of("Standing.DoneBy", language, done, all.Count)
            );
        }
        parts.AddRange(
            Stages.All.Select(stage =>
                Part(
                    Stages.Name(stage).In(language),
                    [.. all.Where(one => one.State == LineState.UnderWay && one.Stage == stage)],
                    all.Count,
                    language
                )
            )
        );
        parts.AddRange(
            new[]
            {
                LineState.UnderWay,
                LineState.NotBegun,
                LineState.Overtaken,
                LineState.Dropped,
            }.Select(state =>
                Part(
                    StateName(state, language),
                    [.. all.Where(one => one.State == state && !Stages.Has(one.Stage))],
                    all.Count,
                    language
                )
            )
        );
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    private static string Part(
        string what,
        IReadOnlyList<Standing> who,
        int all,
        Language language
    ) =>
        who.Count == 0 ? ""
        : who.Count == all ? CommitmentWords.Of("Standing.All", language, what, all)
        : who.Count > Named ? CommitmentWords.Of("Standing.Count", language, what, who.Count, all)
        : CommitmentWords.Of(
            who.All(one => one.IsCountry) ? "Standing.In" : "Standing.By",
            language,
            what,
            CommitmentWords.List([.. who.Select(one => Articled(one.Name, language))], language)
        );

    private static string StateName(LineState state, Language language) =>
        CommitmentWords.Of($"State.{state}", language);

    // English gives some names an article; the Conference's Spanish does not.
    private static string Articled(string name, Language language) =>
        language == Language.English
        && (
            name.EndsWith("Republic", StringComparison.Ordinal)
            || name.StartsWith("United ", StringComparison.Ordinal)
        )
            ? $"the {name}"
            : name;
}
