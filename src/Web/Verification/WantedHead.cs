using Puebla.Kernel.Journal;

namespace Puebla.Web.Verification;

/// <summary>A head that somebody kept outside: a hash, with its position where it is known.</summary>
internal sealed record WantedHead(long? Position, string Hash)
{
    /// <summary>As the feed and the manifest write it, or the hash alone; null where it is neither.</summary>
    public static WantedHead? Parse(string text) =>
        JournalHead.Parse(text) is { } head ? new(head.Position, head.Hash)
        : text.Trim() is { Length: 64 } hash && hash.All(char.IsAsciiHexDigit)
            ? new(null, hash.ToLowerInvariant())
        : null;

    public bool IsAt(long position, string hash) =>
        Hash == hash && (Position is null || Position == position);

    public override string ToString() =>
        Position is { } position ? FormattableString.Invariant($"{position}:{Hash}") : Hash;
}
