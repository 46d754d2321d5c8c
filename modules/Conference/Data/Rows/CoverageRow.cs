using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class CoverageRow : RegisterRow
{
    public required PartialDate Through { get; init; }

    public Coverage ToFact() =>
        new()
        {
            Key = Key,
            Through = Through,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class CoverageConfiguration() : RegisterConfiguration<CoverageRow>("coverage");
