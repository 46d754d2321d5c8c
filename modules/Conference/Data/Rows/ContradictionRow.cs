using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class ContradictionRow : RegisterRow
{
    public required LocalizedText Statement { get; init; }

    public required LocalizedText Reading { get; init; }

    public required IReadOnlyList<string> About { get; init; }

    public Contradiction ToFact() =>
        new()
        {
            Key = Key,
            Statement = Statement,
            Reading = Reading,
            About = About,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class ContradictionConfiguration()
    : RegisterConfiguration<ContradictionRow>("contradiction");
