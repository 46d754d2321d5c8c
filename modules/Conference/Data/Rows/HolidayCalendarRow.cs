using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;

namespace Puebla.Conference.Data.Rows;

internal sealed class HolidayCalendarRow : RegisterRow
{
    public required string Country { get; init; }

    public required IReadOnlyList<KnownYear> Years { get; init; }

    public RegisteredCalendar ToFact() =>
        new()
        {
            Key = Key,
            Country = Country,
            Years = Years,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class HolidayCalendarConfiguration()
    : RegisterConfiguration<HolidayCalendarRow>("holiday_calendar")
{
    public override void Configure(EntityTypeBuilder<HolidayCalendarRow> row)
    {
        base.Configure(row);
        row.HasOne<CountryRow>()
            .WithMany()
            .HasForeignKey(r => r.Country)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
