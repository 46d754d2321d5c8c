using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Desk.Calendar;

/// <summary>A person's calendar feed. Its address is a secret; the database knows its hash alone.</summary>
internal sealed class CalendarFeed
{
    public required Guid PersonId { get; init; }

    public required byte[] TokenHash { get; set; }

    public required DateTimeOffset Since { get; set; }
}

internal sealed class CalendarFeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.ToTable("calendar_feed", "desk");
        feed.HasKey(f => f.PersonId);
        feed.Property(f => f.PersonId).ValueGeneratedNever();
        feed.HasIndex(f => f.TokenHash).IsUnique();
    }
}
