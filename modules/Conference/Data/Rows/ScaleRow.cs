using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class ScaleRow : DatedRow
{
    public required LocalizedText Name { get; init; }

    public required string Currency { get; init; }

    public required decimal Total { get; init; }

    public required IReadOnlyList<ContributionShare> Shares { get; init; }

    public ContributionScale ToFact() =>
        new()
        {
            Key = Key,
            Lifetime = Lifetime,
            Name = Name,
            Currency = Currency,
            Total = Total,
            Shares = Shares,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class ScaleConfiguration() : RegisterConfiguration<ScaleRow>("contribution_scale");
