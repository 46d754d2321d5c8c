using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Read;
using Puebla.Record.Relate;
using RelationKind = Puebla.Record.Data.RelationKind;

namespace Puebla.Record.Ties;

/// <summary>A relation or a registered tie as pages and exports show it, both alike.</summary>
/// <param name="Kind">What the one does to the other.</param>
/// <param name="Outgoing">True where the instrument shown is the one that does it.</param>
/// <param name="Name">The other's title or name.</param>
public sealed record RelationLine(RelationKind Kind, bool Outgoing, TitleShown Name)
{
    /// <summary>Number of the relation; null where the registers alone state it.</summary>
    public int? Id { get; init; }

    /// <summary>Key of the other where it is a held text.</summary>
    public string? Key { get; init; }

    /// <summary>The other in a citation, where it is a held text.</summary>
    public string? Cited { get; init; }

    /// <summary>The other's page; null where it has none.</summary>
    public string? Address { get; init; }

    /// <summary>Date of a text that is known by name only.</summary>
    public PartialDate Named { get; init; }

    /// <summary>From which day on.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Where it says so, as written.</summary>
    public string? Source { get; init; }

    /// <summary>The held paragraph that says so.</summary>
    public StatingParagraph? Paragraph { get; init; }

    /// <summary>What it hangs on.</summary>
    public LocalizedText? Condition { get; init; }

    /// <summary>Where the registers have it from, each with its page where the reader may see it.</summary>
    public IReadOnlyDictionary<SourceRef, string?> Sources { get; init; } =
        new Dictionary<SourceRef, string?>();

    /// <summary>Key of the words for it, seen from this end.</summary>
    public string Word => $"Tie.{Kind}.{(Outgoing ? "Out" : "In")}";
}
