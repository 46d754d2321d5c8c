using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Conference.Data.Rows;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.Holidays;

/// <summary>A correction as it is stored. Its own table: what the data files bring never touches it.</summary>
internal sealed class HolidayCorrectionEntity
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Country { get; init; }

    /// <summary>The year in whose list it stands.</summary>
    public required int Year { get; init; }

    public string? Holiday { get; init; }

    public DateOnly? Instead { get; init; }

    public DateOnly? Day { get; set; }

    public required string NameSpanish { get; set; }

    public required string NameEnglish { get; set; }

    public required CalendarKind Kind { get; set; }

    public required string Reason { get; set; }

    /// <summary>The mandate in which it was last changed, as one word.</summary>
    public required string Mandate { get; set; }

    public required DateTimeOffset At { get; set; }

    public uint Version { get; init; }

    public HolidayCorrection ToFact() =>
        new(
            Id,
            Country,
            Holiday,
            Instead,
            Day,
            new LocalizedText(NameSpanish, NameEnglish),
            Kind,
            Reason
        );
}

/// <summary>A year that the Secretariat declared complete.</summary>
internal sealed class HolidayYearEntity
{
    public required string Country { get; init; }

    public required int Year { get; init; }

    public required string Reason { get; init; }

    public required string Mandate { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class HolidayCorrectionConfiguration
    : IEntityTypeConfiguration<HolidayCorrectionEntity>
{
    public void Configure(EntityTypeBuilder<HolidayCorrectionEntity> row)
    {
        row.ToTable("holiday_correction", RegisterConfiguration<HolidayRow>.Schema);
        row.Property(r => r.Kind).HasConversion<string>();
        row.Property(r => r.Version).HasColumnName("xmin").IsRowVersion();
        // One correction of each, and one holiday of a kind a day: the second of two who do the same is told.
        row.HasIndex(r => new
            {
                r.Country,
                r.Holiday,
                r.Instead,
            })
            .IsUnique();
        row.HasIndex(r => new
            {
                r.Country,
                r.Day,
                r.Kind,
            })
            .IsUnique();
    }
}

internal sealed class HolidayYearConfiguration : IEntityTypeConfiguration<HolidayYearEntity>
{
    public void Configure(EntityTypeBuilder<HolidayYearEntity> row)
    {
        row.ToTable("holiday_year", RegisterConfiguration<HolidayRow>.Schema);
        row.HasKey(r => new { r.Country, r.Year });
    }
}
