using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class PresidencyRow : DatedRow
{
    public required int Year { get; init; }

    public required string Country { get; init; }

    public LocalizedText? Theme { get; init; }

    public bool ThemeParaphrased { get; init; }

    public LocalizedText? Slogan { get; init; }

    public string? HandoverAt { get; init; }

    public Presidency ToFact() =>
        new()
        {
            Key = Key,
            Lifetime = Lifetime,
            Year = Year,
            Country = Country,
            Theme = Theme,
            ThemeParaphrased = ThemeParaphrased,
            Slogan = Slogan,
            HandoverAt = HandoverAt,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class PresidencyConfiguration() : RegisterConfiguration<PresidencyRow>("presidency")
{
    public override void Configure(EntityTypeBuilder<PresidencyRow> row)
    {
        base.Configure(row);
        row.HasOne<CountryRow>()
            .WithMany()
            .HasForeignKey(r => r.Country)
            .OnDelete(DeleteBehavior.Restrict);
        row.HasOne<MeetingRow>()
            .WithMany()
            .HasForeignKey(r => r.HandoverAt)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
