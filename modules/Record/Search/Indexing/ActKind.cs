using Puebla.Outcomes;

namespace Puebla.Record.Search.Indexing;

/// <summary>The kind of act by which one filters: what a verb does, whichever verb it is.</summary>
internal static class ActKind
{
    /// <summary>The kind of an operative verb as written, in lower case; null where the verb is not known.</summary>
    public static string? Of(string act) => ActClasses.Of(act)?.ToString().ToLowerInvariant();
}
