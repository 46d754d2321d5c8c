using Puebla.Record.Addresses;
using Puebla.Record.Data;
using Puebla.Record.Import;
using Puebla.Record.Review.Rules;

namespace Puebla.Record.Review;

/// <summary>Makes the next version of a text from its working copy.</summary>
internal static class ReviewedText
{
    public static NewText Of(ReviewView view)
    {
        var provisions = view.Items.Where(item => item.Kind == ItemKind.Provision).ToList();
        var paths = PathAssigner.Assign([
            .. provisions.Select(item => (item.Provision.Path, item.Provision.Section)),
        ]);
        var heads = view.Version.IsExtract
            ? new int?[provisions.Count]
            : TextBuilder.Heads([.. provisions.Select(item => item.Provision)]);
        return new(
            view.Version.Language,
            view.Version.IsExtract,
            [
                .. provisions.Select(
                    (item, i) =>
                        new NewParagraph(
                            paths[i],
                            item.Provision,
                            heads[i],
                            item.Passage.QuotedAs,
                            Indexed: !item.Row.IsRedacted
                                && (view.Version.IsExtract || item.Passage.QuotedAs is null),
                            Confirmed: item.Row is { ConfirmedBy: { } by, ConfirmedAt: { } at }
                                ? new(by, at)
                                : null,
                            item.Row.IsRedacted
                        )
                ),
            ],
            [
                .. view
                    .Items.Where(item => item.Kind != ItemKind.Provision)
                    .Select(item => new NewPart(
                        PartOf(item.Kind),
                        item.Provision.Text,
                        item.Provision.Lines,
                        item.Passage.Why
                    )),
            ]
        );
    }

    /// <summary>Addresses of the version reviewed, with the paths where those paragraphs stand now.</summary>
    public static Dictionary<long, string> Moves(ReviewView view, NewText text)
    {
        var paths = view
            .Items.Where(item => item.Kind == ItemKind.Provision)
            .Select((item, i) => (item.Id, text.Paragraphs[i].Path))
            .ToDictionary(place => place.Id, place => place.Path);
        var moves = new Dictionary<long, string>();
        foreach (var item in view.Items.Where(item => paths.ContainsKey(item.Id)))
        {
            if (item.Row.AddressId is { } address)
            {
                moves.TryAdd(address, paths[item.Id]);
            }
        }
        foreach (var gone in view.Gone.Values.Where(row => row.AddressId is not null))
        {
            if (view.Survivor(gone.Id) is { } now && paths.TryGetValue(now, out var path))
            {
                moves.TryAdd(gone.AddressId!.Value, path);
            }
        }
        return moves;
    }

    /// <summary>Whether nothing but confirmations was done.</summary>
    public static bool IsAsRead(ReviewView view, IReadOnlyList<ReviewItem> fresh) =>
        view.Gone.Count == 0
        && view.Items.Count == fresh.Count
        && view.Items.Zip(fresh)
            .All(pair =>
                pair.First.Kind == pair.Second.Kind
                && pair.First.Passage.Write() == Passage.Read(pair.Second.Content).Write()
            );

    private static PartKind PartOf(ItemKind kind) =>
        kind switch
        {
            ItemKind.Front => PartKind.Front,
            ItemKind.Heading => PartKind.Heading,
            _ => PartKind.Unplaced,
        };
}
