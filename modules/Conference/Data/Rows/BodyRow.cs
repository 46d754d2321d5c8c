using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class BodyRow : DatedRow
{
    public required BodyKind Kind { get; init; }

    public required LocalizedText Name { get; init; }

    public string? Abbreviation { get; init; }

    public string? Parent { get; init; }

    public string? ReplacedBy { get; init; }

    public IReadOnlyList<BodyNameEntry> Names { get; init; } = [];

    public IReadOnlyList<BodyMember> Members { get; init; } = [];

    public Body ToFact() =>
        new()
        {
            Key = Key,
            Lifetime = Lifetime,
            Kind = Kind,
            Name = Name,
            Abbreviation = Abbreviation,
            Parent = Parent,
            ReplacedBy = ReplacedBy,
            Names = [.. Names.Select(name => name.ToFact())],
            Members = Members,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class BodyConfiguration() : RegisterConfiguration<BodyRow>("body")
{
    public override void Configure(EntityTypeBuilder<BodyRow> row)
    {
        base.Configure(row);
        row.HasOne<BodyRow>()
            .WithMany()
            .HasForeignKey(r => r.Parent)
            .OnDelete(DeleteBehavior.Restrict);
        row.HasOne<BodyRow>()
            .WithMany()
            .HasForeignKey(r => r.ReplacedBy)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>A name over time, as the data file writes it.</summary>
internal sealed record BodyNameEntry(
    LocalizedText Name,
    string? Abbreviation,
    PartialDate From,
    [property:
        JsonConverter(typeof(LifetimeEndJsonConverter)),
        JsonIgnore(Condition = JsonIgnoreCondition.Never)
    ]
        PartialDate? To,
    IReadOnlyList<SourceRef> Sources
)
{
    public BodyName ToFact() => new(Name, Abbreviation, new Lifetime(From, To), Sources);
}
