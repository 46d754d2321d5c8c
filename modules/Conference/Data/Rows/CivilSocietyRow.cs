using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class CivilSocietyRow : DatedRow
{
    public required string Acronym { get; init; }

    public required LocalizedText Name { get; init; }

    public string? Website { get; init; }

    public CivilSocietyNetwork ToFact() =>
        new()
        {
            Key = Key,
            Lifetime = Lifetime,
            Acronym = Acronym,
            Name = Name,
            Website = Website,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class CivilSocietyConfiguration()
    : RegisterConfiguration<CivilSocietyRow>("civil_society");
