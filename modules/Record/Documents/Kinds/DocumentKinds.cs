using System.Collections.Frozen;
using System.Text.Json;
using Puebla.Kernel;

namespace Puebla.Record.Documents.Kinds;

/// <summary>A kind of document that is kept and never adopted.</summary>
/// <param name="Code">Stable; stored with each document and never given another meaning.</param>
/// <param name="Es">Its Spanish name.</param>
/// <param name="En">Its English name.</param>
/// <param name="Sources">Where the Conference's documents speak of such; empty where none does.</param>
internal sealed record DocumentKind(
    string Code,
    string Es,
    string En,
    IReadOnlyList<string> Sources
)
{
    public LocalizedText Name => new(Es, En);
}

/// <summary>The kinds, as <c>kinds.json</c> beside this file has them: a line more there is a kind more.</summary>
internal static class DocumentKinds
{
    /// <summary>The kind of what is none of the others.</summary>
    public const string Other = "internal-other";

    private static readonly FrozenDictionary<string, DocumentKind> ByCode;

    static DocumentKinds()
    {
        using var file = typeof(DocumentKinds).Assembly.GetManifestResourceStream("kinds.json")!;
        All = JsonSerializer.Deserialize<List<DocumentKind>>(file, JsonSerializerOptions.Web)!;
        ByCode = All.ToFrozenDictionary(kind => kind.Code, StringComparer.Ordinal);
    }

    /// <summary>All, in the order in which they are offered.</summary>
    public static IReadOnlyList<DocumentKind> All { get; }

    /// <summary>Whether what is of this kind is kept and never adopted.</summary>
    public static bool Has(string kind) => ByCode.ContainsKey(kind);

    /// <summary>The name in a language; null for a kind of adopted texts.</summary>
    public static string? Name(string kind, Language language) =>
        ByCode.GetValueOrDefault(kind)?.Name.In(language);
}
