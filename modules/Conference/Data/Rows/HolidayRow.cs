using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.Data.Rows;

internal sealed class HolidayRow : RegisterRow
{
    public required string Country { get; init; }

    public required LocalizedText Name { get; init; }

    public CalendarKind Kind { get; init; }

    public HolidayRule? Rule { get; init; }

    public required IReadOnlyList<DateOnly> Dates { get; init; }

    public RegisteredHoliday ToFact() =>
        new()
        {
            Key = Key,
            Country = Country,
            Holiday = new(Key, Name, Kind, Rule, Dates),
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class HolidayConfiguration() : RegisterConfiguration<HolidayRow>("holiday")
{
    public override void Configure(EntityTypeBuilder<HolidayRow> row)
    {
        base.Configure(row);
        row.HasOne<CountryRow>()
            .WithMany()
            .HasForeignKey(r => r.Country)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
