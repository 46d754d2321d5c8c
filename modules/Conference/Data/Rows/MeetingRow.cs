using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class MeetingRow : RegisterRow
{
    public required MeetingKind Kind { get; init; }

    public int? Ordinal { get; init; }

    public required IReadOnlyList<string> Bodies { get; init; }

    public required LocalizedText Name { get; init; }

    public required PartialDate Start { get; init; }

    public PartialDate End { get; init; }

    public LocalizedText? City { get; init; }

    public string? Country { get; init; }

    public bool Virtual { get; init; }

    public required MeetingStatus Status { get; init; }

    public IReadOnlyList<MeetingText> Texts { get; init; } = [];

    public Meeting ToFact() =>
        new()
        {
            Key = Key,
            Kind = Kind,
            Ordinal = Ordinal,
            Bodies = Bodies,
            Name = Name,
            Start = Start,
            End = End,
            City = City,
            Country = Country,
            Virtual = Virtual,
            Status = Status,
            Texts = Texts,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class MeetingConfiguration() : RegisterConfiguration<MeetingRow>("meeting")
{
    public override void Configure(EntityTypeBuilder<MeetingRow> row)
    {
        base.Configure(row);
        row.HasOne<CountryRow>()
            .WithMany()
            .HasForeignKey(r => r.Country)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
