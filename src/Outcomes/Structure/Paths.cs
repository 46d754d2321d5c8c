using System.Globalization;

namespace Puebla.Outcomes.Structure;

/// <summary>Gives the provisions their paths once all siblings are known.</summary>
internal static class Paths
{
    public static List<BareProvision> Finish(List<Draft> drafts, Healing healing)
    {
        var siblings = new Dictionary<(int, string), int>();
        foreach (var draft in drafts.Where(Counts))
        {
            siblings[(draft.List, draft.Part)] =
                siblings.GetValueOrDefault((draft.List, draft.Part)) + 1;
        }
        var seen = new Dictionary<(int, string), int>();
        var result = new List<BareProvision>(drafts.Count);
        foreach (var draft in drafts)
        {
            var part = draft.Part;
            if (Counts(draft) && siblings[(draft.List, part)] > 1)
            {
                var nth = seen[(draft.List, part)] = seen.GetValueOrDefault((draft.List, part)) + 1;
                part += nth.ToString(CultureInfo.InvariantCulture);
            }
            var path =
                draft.IsAbsolute || draft.Parent < 0
                    ? part
                    : result[draft.Parent].Path + "." + part;
            result.Add(
                new(
                    path,
                    draft.Section,
                    draft.Heading,
                    draft.Paragraph.Label?.Written,
                    draft.Level,
                    draft.Paragraph.Text(healing),
                    draft.Paragraph.Lines,
                    draft.Parent < 0 ? null : draft.Parent,
                    draft.IsPreambular
                )
            );
        }
        return result;
    }

    private static bool Counts(Draft draft) => draft.Part is Label.Bullet or "+";
}
