using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class CountryRow : RegisterRow
{
    public required LocalizedText Name { get; init; }

    public Country ToFact() =>
        new()
        {
            Key = Key,
            Name = Name,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class CountryConfiguration() : RegisterConfiguration<CountryRow>("country");
