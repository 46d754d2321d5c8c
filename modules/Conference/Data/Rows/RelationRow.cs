using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class RelationRow : RegisterRow
{
    public required string Source { get; init; }

    public required RelationKind Kind { get; init; }

    public required string Target { get; init; }

    public LocalizedText? Condition { get; init; }

    public Relation ToFact() =>
        new()
        {
            Key = Key,
            Source = Source,
            Kind = Kind,
            Target = Target,
            Condition = Condition,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class RelationConfiguration() : RegisterConfiguration<RelationRow>("relation");
