using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Conference.Shared;

/// <summary>What other modules tell of the records that a page shows, gathered by the page.</summary>
public sealed class RelatedLinks
{
    private readonly ILookup<string, Crumb> _links;

    private RelatedLinks(ILookup<string, Crumb> links) => _links = links;

    internal static async Task<RelatedLinks> Of(
        IEnumerable<ISubjectLinks> tellers,
        IReadOnlyCollection<string> subjects,
        CancellationToken stop = default
    )
    {
        var found = new List<(string Subject, Crumb Link)>();
        foreach (var teller in tellers)
        {
            found.AddRange(
                (await teller.Of(subjects, stop)).SelectMany(one =>
                    one.Value.Select(link => (one.Key, link))
                )
            );
        }
        return new(found.ToLookup(one => one.Subject, one => one.Link));
    }

    internal IEnumerable<Crumb> For(string subject) => _links[subject];
}
