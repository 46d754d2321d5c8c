namespace Puebla.Outcomes.Structure;

/// <summary>Gives a label of several parts (<c>2.1.3</c>) its place under the one it names.</summary>
internal static class CompoundPlacer
{
    public static void Place(Outline outline, Paragraph paragraph, Label label)
    {
        var parts = label.Parts!;
        var owner = outline.ByPath.TryGetValue(string.Join('.', parts[..^1]), out var found)
            ? found
            : -1;
        outline.Stack.CutTo(Math.Min(outline.Stack.Count, parts.Length - 1));
        var path = string.Join('.', parts);
        outline.ByPath[path] = outline.Drafts.Count;
        outline.Stack.Push(
            new()
            {
                Kind = LabelKind.Compound,
                IsUpper = false,
                Closing = label.Closing,
                Indent = paragraph.Indent,
                Owner = owner,
                Level = parts.Length,
                Last = label.Value,
                LastItem = outline.Drafts.Count,
                Count = 1,
            }
        );
        outline.Add(
            paragraph,
            path,
            owner,
            parts.Length,
            outline.IsUnderPreamble(paragraph),
            owner,
            absolute: true
        );
    }
}
