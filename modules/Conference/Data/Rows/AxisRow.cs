using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class AxisRow : DatedRow
{
    public required int Number { get; init; }

    public required LocalizedText Name { get; init; }

    public Axis ToFact() =>
        new()
        {
            Key = Key,
            Lifetime = Lifetime,
            Number = Number,
            Name = Name,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class AxisConfiguration() : RegisterConfiguration<AxisRow>("axis");
