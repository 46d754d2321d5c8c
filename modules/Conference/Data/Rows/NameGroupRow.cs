using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class NameGroupRow : RegisterRow
{
    public required string About { get; init; }

    public required IReadOnlyList<string> Names { get; init; }

    public NameGroup ToFact() =>
        new()
        {
            Key = Key,
            About = About,
            Names = Names,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class NameGroupConfiguration() : RegisterConfiguration<NameGroupRow>("name_group");
