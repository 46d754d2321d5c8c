namespace Puebla.Outcomes.Structure;

/// <summary>Reads the skeleton of a document from its lines.</summary>
internal static class StructureReader
{
    public static StructuredDocument Read(SourceText source) => throw new NotSupportedException("being written");
}
