using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Commitments.Data;

/// <summary>How those asked are reminded, where somebody said otherwise than the settings do.</summary>
internal sealed class ReminderPlan
{
    public required int CommitmentId { get; init; }

    public bool IsOn { get; set; }

    /// <summary>How many working days before the deadline, each once.</summary>
    public required int[] Before { get; set; }

    /// <summary>Every how many working days after it; where there is no deadline, after <see cref="From"/>. 0 for never.</summary>
    public required int Every { get; set; }

    /// <summary>What would have been due before this day is not caught up.</summary>
    public required DateOnly From { get; set; }

    /// <summary>Why it is so.</summary>
    public required string Reason { get; set; }

    public required DateTimeOffset At { get; set; }

    public uint Revision { get; private set; }
}

/// <summary>That one of those asked was reminded, for one cause, which comes once.</summary>
internal sealed class ReminderRound
{
    public int Id { get; init; }

    public required int LineId { get; init; }

    public CommitmentLine Line { get; init; } = null!;

    /// <summary>What for: <c>2026-04-07/-5</c>, the deadline and how many working days from it; <c>2026-04-02</c>, by hand on a day.</summary>
    public required string Cause { get; init; }

    /// <summary>The day on which it was sent.</summary>
    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who sent it by hand; null where it came by itself.</summary>
    public Guid? By { get; init; }

    public List<Reminder> To { get; } = [];
}

/// <summary>A reminder to a person.</summary>
internal sealed class Reminder
{
    /// <summary>By which its link finds it; tells nothing.</summary>
    public Guid Id { get; init; }

    public int RoundId { get; init; }

    public ReminderRound Round { get; init; } = null!;

    public required Guid PersonId { get; init; }

    /// <summary>Key of its notice, and thereby of its message.</summary>
    public required Guid NoticeKey { get; init; }

    /// <summary>When the person first opened it, signed in; null before.</summary>
    public DateTimeOffset? OpenedAt { get; set; }
}

internal sealed class ReminderConfiguration
    : IEntityTypeConfiguration<ReminderPlan>,
        IEntityTypeConfiguration<ReminderRound>,
        IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<ReminderPlan> plan)
    {
        plan.ToTable("reminder_plan", CommitmentsSchema.Name);
        plan.HasKey(p => p.CommitmentId);
        plan.Property(p => p.CommitmentId).ValueGeneratedNever();
        plan.Property(p => p.Revision).HasColumnName("xmin").IsRowVersion();
        plan.HasOne<Commitment>().WithOne().HasForeignKey<ReminderPlan>(p => p.CommitmentId);
    }

    public void Configure(EntityTypeBuilder<ReminderRound> round)
    {
        round.ToTable("reminder_round", CommitmentsSchema.Name);
        // Whoever comes second for the same cause finds it taken.
        round.HasIndex(r => new { r.LineId, r.Cause }).IsUnique();
        round.HasOne(r => r.Line).WithMany().HasForeignKey(r => r.LineId);
        round.HasMany(r => r.To).WithOne(one => one.Round).HasForeignKey(one => one.RoundId);
    }

    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.ToTable("reminder", CommitmentsSchema.Name);
        reminder.Property(r => r.Id).ValueGeneratedNever();
        reminder.HasIndex(r => new { r.RoundId, r.PersonId }).IsUnique();
        reminder.HasIndex(r => r.NoticeKey).IsUnique();
        reminder.HasIndex(r => r.PersonId);
    }
}
