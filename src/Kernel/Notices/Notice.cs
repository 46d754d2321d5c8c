using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Kernel.Notices;

/// <summary>Something that a person was told.</summary>
public sealed class Notice
{
    /// <summary>Its number.</summary>
    public long Id { get; private set; }

    /// <summary>Under what it is addressed: says nothing of how many there are.</summary>
    public Guid Key { get; init; } = Guid.CreateVersion7();

    /// <summary>Whom.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What, as a code.</summary>
    public required string Code { get; init; }

    /// <summary>About what.</summary>
    public required string Subject { get; init; }

    /// <summary>Spanish path of the page to go to; null for none.</summary>
    public string? Link { get; init; }

    /// <summary>Figures and keys, as JSON.</summary>
    public required string Details { get; init; }

    /// <summary>Whether what it says is public: then a mail may say it too.</summary>
    public bool IsPublic { get; init; }

    /// <summary>When the person marked it as read; null before.</summary>
    public DateTimeOffset? ReadAt { get; set; }
}

/// <summary>Says whether what notices of a code told is still so when their message goes out. Each module that takes back what it said by what happens meanwhile registers one, scoped.</summary>
public interface INoticeStands
{
    /// <summary>The code of the notices.</summary>
    string Code { get; }

    /// <summary>Those of some notices of the code that still have something to say; for the others no message goes out.</summary>
    /// <param name="notices">Of the code alone.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Their keys.</returns>
    Task<IReadOnlySet<Guid>> Still(
        IReadOnlyCollection<Notice> notices,
        CancellationToken stop = default
    );
}

/// <summary>Says whether notices of a code are to reach nobody yet by mail. Each module that writes on some days only registers one, scoped; inside Puebla the notice is there at once.</summary>
public interface INoticeWaits
{
    /// <summary>The code of the notices.</summary>
    string Code { get; }

    /// <summary>Those of some notices of the code whose messages are to wait at this moment, each with its time; the others may go.</summary>
    /// <param name="notices">Of the code alone.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>By their keys.</returns>
    Task<IReadOnlyDictionary<Guid, NoticeTime>> Until(
        IReadOnlyCollection<Notice> notices,
        CancellationToken stop = default
    );
}

/// <summary>When a notice that waits may be told by mail.</summary>
/// <param name="Day">From when a digest may speak of it, UTC: the beginning of the day.</param>
/// <param name="At">From when a message of its own may go out, UTC; not before <paramref name="Day"/>.</param>
public readonly record struct NoticeTime(DateTimeOffset Day, DateTimeOffset At);

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notice", "kernel");
        notice.Property(n => n.Key).HasDefaultValueSql("gen_random_uuid()");
        notice.HasIndex(n => n.Key).IsUnique();
        notice.HasIndex(n => new { n.PersonId, n.At });
    }
}
