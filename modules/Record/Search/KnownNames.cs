using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Search;

/// <summary>Every name of a known thing, with the key of the thing: whoever looks for one name finds all, in both languages.</summary>
internal static class KnownNames
{
    public static IEnumerable<(string Name, string Key)> Of(ConferenceFacts facts) =>
        facts
            .Names.SelectMany(group => group.Names.Select(name => (name, group.Key)))
            .Concat(
                InBothLanguages(facts)
                    .SelectMany(thing =>
                        Names(thing.Name).Select(name => (name, KeyOf(thing, facts)))
                    )
            );

    // One word of a body or a subject ("Secretaría", "Remesas") is a word of the language; a country's name is its own.
    private static IEnumerable<(string About, LocalizedText Name)> InBothLanguages(
        ConferenceFacts facts
    ) =>
        facts
            .Bodies.Select(body => ($"body:{body.Key}", body.Name))
            .Concat(facts.Subjects.Select(subject => ($"subject:{subject.Key}", subject.Name)))
            .Concat(facts.Glossary.Select(term => ($"glossary:{term.Key}", term.Name)))
            .Where(thing => Names(thing.Name).All(name => name.Contains(' ')))
            .Concat(facts.Countries.Select(country => ($"country:{country.Key}", country.Name)));

    private static IEnumerable<string> Names(LocalizedText name) =>
        name.English is { } english ? [name.Spanish, english] : [name.Spanish];

    // A thing that has a group of spellings keeps to it.
    private static string KeyOf((string About, LocalizedText Name) thing, ConferenceFacts facts) =>
        facts
            .Names.FirstOrDefault(group =>
                group.About == thing.About
                && group.Names.Any(spelling =>
                    Names(thing.Name).Any(name => Folding.Fold(spelling) == Folding.Fold(name))
                )
            )
            ?.Key
        ?? thing.About.Replace(":", "", StringComparison.Ordinal);
}
