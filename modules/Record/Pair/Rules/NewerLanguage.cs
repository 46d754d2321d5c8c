using Puebla.Record.Read;

namespace Puebla.Record.Pair.Rules;

/// <summary>Which language of a text was changed after the other came: its translation may lag behind. What persons corrected in what was read changes no document and counts for nothing.</summary>
internal static class NewerLanguage
{
    /// <summary><c>es</c>, <c>en</c>, or null where neither is newer.</summary>
    public static string? Of(IReadOnlyList<VersionView> versions)
    {
        var spanish = Text(versions, "es");
        var english = Text(versions, "en");
        return (spanish, english) switch
        {
            ({ IsChanged: true } es, { } en) when es.Came > en.Came => "es",
            ({ } es, { IsChanged: true } en) when en.Came > es.Came => "en",
            _ => null,
        };
    }

    // When the file of the current text came, and whether another text of the language was there before it.
    private static Arrival? Text(IReadOnlyList<VersionView> versions, string language)
    {
        var own = versions.Where(v => v.Language == language).ToList();
        if (own.Find(v => v.IsCurrent) is not { } current)
        {
            return null;
        }
        var first = own.First(v => v.Sha256.AsSpan().SequenceEqual(current.Sha256));
        return new(first.ImportedAt, own.Exists(v => v.Number < first.Number && !v.IsExtract));
    }

    private sealed record Arrival(DateTimeOffset Came, bool IsChanged);
}
