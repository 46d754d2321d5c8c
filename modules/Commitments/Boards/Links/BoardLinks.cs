using Puebla.Kernel;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Boards.Links;

/// <summary>Leads from countries, bodies, presidencies and subjects to what was asked of them, by them, under them, on them.</summary>
internal sealed class BoardLinks : ISubjectLinks
{
    public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<Crumb>>> Of(
        IReadOnlyCollection<string> subjects,
        CancellationToken stop = default
    ) =>
        new(
            subjects
                .Distinct(StringComparer.Ordinal)
                .Select(subject => (subject, Links: Of(subject)))
                .Where(one => one.Links.Count > 0)
                .ToDictionary(one => one.subject, one => one.Links)
        );

    private static IReadOnlyList<Crumb> Of(string subject) =>
        subject.Split(':', 2) switch
        {
            ["country", var key] => [Link("Links.OfCountry", new() { Addressee = key })],
            ["body", var key] =>
            [
                Link("Links.ByBody", new() { Body = key }),
                Link("Links.OfBody", new() { Addressee = key }),
            ],
            ["presidency", var key] => [Link("Links.OfPresidency", new() { Presidency = key })],
            ["subject", var key] =>
            [
                new(Word("Links.Chronology"), BoardPlaces.Subject(key)),
                Link("Links.OfSubject", new() { Subject = key }),
            ],
            _ => [],
        };

    private static Crumb Link(string text, BoardFilter filter) => new(Word(text), filter.Address());

    private static string Word(string key) => CommitmentWords.Of(key, LanguageExtensions.Current);
}
