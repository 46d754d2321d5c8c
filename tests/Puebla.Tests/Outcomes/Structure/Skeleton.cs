using Puebla.Outcomes;
using Puebla.Outcomes.Structure;

namespace Puebla.Tests.Outcomes.Structure;

/// <summary>Reads a text of a test and shows its skeleton in few words.</summary>
internal static class Skeleton
{
    public static StructuredDocument Of(string text) =>
        StructureReader.Read(SourceText.FromString(text));

    public static string Paths(string text) => Paths(Of(text));

    public static string Paths(StructuredDocument document) =>
        string.Join(' ', document.Provisions.Select(p => p.Path));

    public static void AssertNothingLost(string text)
    {
        var source = SourceText.FromString(text);
        Assert.Empty(Accounting.Verify(source, StructureReader.Read(source)));
    }
}
