using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Contacts.Data;

/// <summary>An interview of the Secretariat with people of a party (booklet l.1008-1011).</summary>
internal sealed class Interview
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The party as one word.</summary>
    public required string Party { get; init; }

    public required DateOnly Day { get; init; }

    public required InterviewChannel Channel { get; init; }

    public required string Summary { get; set; }

    public required string NotedBy { get; init; }

    public required DateTimeOffset NotedAt { get; init; }
}

/// <summary>With whom.</summary>
internal sealed class InterviewPerson
{
    public required Guid InterviewId { get; init; }

    public required Guid PersonId { get; init; }
}

/// <summary>Numbers are stored; they never change their meaning.</summary>
internal enum InterviewChannel
{
    InPerson = 1,
    Video = 2,
    Phone = 3,
    Writing = 4,
}

internal sealed class InterviewConfiguration
    : IEntityTypeConfiguration<Interview>,
        IEntityTypeConfiguration<InterviewPerson>
{
    public void Configure(EntityTypeBuilder<Interview> interview)
    {
        interview.ToTable("interview", ContactsSchema.Name);
        interview.Property(i => i.Channel).HasConversion<short>();
        interview.HasIndex(i => new { i.Party, i.Day });
    }

    public void Configure(EntityTypeBuilder<InterviewPerson> with)
    {
        with.ToTable("interview_person", ContactsSchema.Name);
        with.HasKey(w => new { w.InterviewId, w.PersonId });
        with.HasOne<Interview>()
            .WithMany()
            .HasForeignKey(w => w.InterviewId)
            .OnDelete(DeleteBehavior.Cascade);
        with.HasOne<Person>()
            .WithMany()
            .HasForeignKey(w => w.PersonId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
