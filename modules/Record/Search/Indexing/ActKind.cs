namespace Puebla.Record.Search.Indexing;

/// <summary>The kind of act by which one filters.</summary>
internal static class ActKind
{
    /// <summary>The kind of an operative verb as written; null where it has none.</summary>
    public static string? Of(string act) => act.Length == 0 ? null : Text.Folding.Fold(act).Trim();
}
