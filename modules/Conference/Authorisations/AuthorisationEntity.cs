using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Conference.Data.Rows;
using Puebla.Kernel.Access;

namespace Puebla.Conference.Authorisations;

/// <summary>An authorisation as it is stored; words, so that a row can be read.</summary>
internal sealed class AuthorisationEntity
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Class { get; init; }

    /// <summary>The one party meant, as one word; null for all of the class.</summary>
    public string? Party { get; init; }

    public required string Occasion { get; init; }

    public string? Meeting { get; init; }

    public string? Body { get; init; }

    public required string[] Rights { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset Until { get; set; }

    /// <summary>The zone in which the days were given.</summary>
    public required string Zone { get; init; }

    public required string Reason { get; init; }

    /// <summary>The mandate in which it was recorded, as one word.</summary>
    public required string Mandate { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public string Subject => $"authorisation:{Id:D}";

    public Authorisation ToFact() =>
        new(
            Id,
            ParticipationWords.ClassOf(Class)!.Value,
            Kernel.Access.Party.Parse(Party),
            ParticipationWords.OccasionOf(Occasion)!.Value,
            Meeting,
            Body,
            [.. Rights.Select(word => ParticipationWords.RightOf(word)!.Value)],
            From,
            Until
        );
}

internal sealed class AuthorisationConfiguration : IEntityTypeConfiguration<AuthorisationEntity>
{
    public void Configure(EntityTypeBuilder<AuthorisationEntity> row)
    {
        row.ToTable("authorisation", RegisterConfiguration<PresidencyRow>.Schema);
        row.Ignore(r => r.Subject);
        row.HasIndex(r => r.Until);
    }
}
