using Puebla.Record.Data;
using Puebla.Record.Files;
using Puebla.Record.Review.Rules;

namespace Puebla.Record.Review;

/// <summary>The pieces of a version in the order in which they stand in the file.</summary>
internal static class WorkingCopy
{
    public static List<ReviewItem> Of(
        IReadOnlyList<Paragraph> paragraphs,
        IReadOnlyList<KeptPart> parts
    )
    {
        var items = new List<ReviewItem>(paragraphs.Count + parts.Count);
        var waiting = new Queue<KeptPart>(parts.OrderBy(part => part.FirstLine));
        foreach (var paragraph in paragraphs)
        {
            while (waiting.TryPeek(out var part) && part.FirstLine <= paragraph.FirstLine)
            {
                items.Add(Item(waiting.Dequeue(), items.Count));
            }
            items.Add(Item(paragraph, items.Count));
        }
        items.AddRange(waiting.Select((part, i) => Item(part, items.Count + i)).ToList());
        return items;
    }

    private static ReviewItem Item(KeptPart part, int position) =>
        new()
        {
            Position = position,
            Kind = part.Kind switch
            {
                PartKind.Front => ItemKind.Front,
                PartKind.Heading => ItemKind.Heading,
                _ => ItemKind.Unplaced,
            },
            Content = Passage.Of(part).Write(),
        };

    private static ReviewItem Item(Paragraph paragraph, int position) =>
        new()
        {
            Position = position,
            Kind = ItemKind.Provision,
            Content = new Passage(
                KeptDocument.ProvisionOf(paragraph),
                QuotedAs: paragraph.QuotedAs,
                // What a person confirmed before is not read anew by itself.
                ByHand: paragraph.ConfirmedAt is not null
            ).Write(),
            AddressId = paragraph.AddressId,
            IsRedacted = paragraph.IsRedacted,
            ConfirmedBy = paragraph.ConfirmedBy,
            ConfirmedAt = paragraph.ConfirmedAt,
        };
}
