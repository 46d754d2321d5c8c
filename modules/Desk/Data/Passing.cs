using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Kernel.Access;

namespace Puebla.Desk.Data;

/// <summary>A line of somebody's desk, passed on to colleagues who act for the same party. What the line says is not kept: it is asked anew of the module that asks it.</summary>
internal sealed class Passing
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The line's key.</summary>
    public required string Key { get; init; }

    /// <summary>Spanish path of the page where one answers, as it was then.</summary>
    public required string Link { get; init; }

    public required Guid PassedBy { get; init; }

    public required DateTimeOffset PassedAt { get; init; }

    public required Guid MandateId { get; init; }

    public required Office Office { get; init; }

    /// <summary>The party, as one word.</summary>
    public required string Party { get; init; }

    public string? Body { get; init; }

    /// <summary>The sender's words for the colleagues; null where there are none, or they were erased.</summary>
    public string? Note { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>When it was found that the line is no longer asked.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public List<PassedTo> To { get; init; } = [];

    /// <summary>The mandate in which it was asked; whether it is still asked is asked of that mandate, whoever holds it now.</summary>
    public Mandate Mandate => new(MandateId, Office, PartyMeant, Body);

    public Party PartyMeant => Kernel.Access.Party.Parse(Party)!.Value;

    public bool IsOpen => WithdrawnAt is null && EndedAt is null;

    /// <summary>Changes with every writing.</summary>
    public uint Version { get; private set; }

    /// <summary>Whether it was withdrawn, or is no longer asked: from then on nobody has it.</summary>
    public void Close()
    {
        foreach (var one in To)
        {
            one.IsOpen = false;
        }
    }
}

/// <summary>One of the colleagues, and when they first opened it.</summary>
internal sealed class PassedTo
{
    public Guid PassingId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>As its passing's.</summary>
    public required string Key { get; init; }

    /// <summary>As its passing's.</summary>
    public required string Party { get; init; }

    public bool IsOpen { get; set; } = true;

    public DateTimeOffset? OpenedAt { get; set; }

    public Passing Passing { get; init; } = null!;
}

internal sealed class PassingConfiguration
    : IEntityTypeConfiguration<Passing>,
        IEntityTypeConfiguration<PassedTo>
{
    public const string Schema = "desk";

    public void Configure(EntityTypeBuilder<Passing> passing)
    {
        passing.ToTable("passing", Schema);
        passing.Property(p => p.Office).HasConversion<short>();
        passing.Property(p => p.Version).HasColumnName("xmin").IsRowVersion();
        passing.Ignore(p => p.Mandate).Ignore(p => p.PartyMeant).Ignore(p => p.IsOpen);
        passing
            .HasMany(p => p.To)
            .WithOne(to => to.Passing)
            .HasForeignKey(to => to.PassingId)
            .OnDelete(DeleteBehavior.Cascade);
        passing
            .HasIndex(p => p.PassedAt)
            .HasFilter("withdrawn_at is null and ended_at is null")
            .HasDatabaseName("ix_passing_open");
    }

    public void Configure(EntityTypeBuilder<PassedTo> to)
    {
        to.ToTable("passed_to", Schema);
        to.HasKey(t => new { t.PassingId, t.PersonId });
        // Nobody has the same line of the same party twice.
        to.HasIndex(t => new
            {
                t.Party,
                t.Key,
                t.PersonId,
            })
            .IsUnique()
            .HasFilter("is_open")
            .HasDatabaseName("ix_passed_to_line");
        to.HasIndex(t => t.PersonId).HasFilter("is_open").HasDatabaseName("ix_passed_to_person");
    }
}
