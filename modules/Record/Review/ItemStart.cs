using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Review.Rules;

namespace Puebla.Record.Review;

/// <summary>What stands in the form of a piece before anybody types.</summary>
internal static class ItemStart
{
    /// <summary>A provision as it is; what is none as it would be if it became one, with the label that it begins with.</summary>
    public static Provision Of(ReviewView view, ItemView item)
    {
        if (item.Kind == ItemKind.Provision)
        {
            return item.Provision;
        }
        var text = item.Provision.Text;
        var label = ProvisionReader.LabelOf(text);
        var above = view.Items.LastOrDefault(other =>
            other.Index < item.Index && other.Kind == ItemKind.Provision
        );
        var start = item.Provision with
        {
            Label = label?.Written,
            Text = label is { } found ? text[found.TextFrom..] : text,
            Section = above?.Provision.Section,
            Heading = above?.Provision.Heading,
        };
        var taken = view
            .Items.Where(other => other.Kind == ItemKind.Provision)
            .Where(other => other.Provision.Section == start.Section)
            .Select(other => other.Provision.Path)
            .ToHashSet(StringComparer.Ordinal);
        var place = above is null
            ? new NextPlace(label?.Written ?? "p1", 1, IsBelow: false)
            : NextPlaces.After(above.Provision, label?.Written, view.Above(above.Index));
        return start with { Path = NextPlaces.Free(place.Path, taken), Level = place.Level };
    }
}
