using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Kernel.Daily;

/// <summary>That a job was done on a day; it is not done again on that day by whatever process.</summary>
internal sealed class DailyRun
{
    public required string Job { get; init; }

    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class DailyRunConfiguration : IEntityTypeConfiguration<DailyRun>
{
    public void Configure(EntityTypeBuilder<DailyRun> run)
    {
        run.ToTable("daily_run", "kernel");
        run.HasKey(r => new { r.Job, r.Day });
    }
}
