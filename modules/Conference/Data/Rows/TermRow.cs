using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class TermRow : RegisterRow
{
    public required LocalizedText Name { get; init; }

    public required LocalizedText Definition { get; init; }

    public string? Body { get; init; }

    public string? RequiredBy { get; init; }

    public Term ToFact() =>
        new()
        {
            Key = Key,
            Name = Name,
            Definition = Definition,
            Body = Body,
            RequiredBy = RequiredBy,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class TermConfiguration() : RegisterConfiguration<TermRow>("term")
{
    public override void Configure(EntityTypeBuilder<TermRow> row)
    {
        base.Configure(row);
        row.HasOne<BodyRow>()
            .WithMany()
            .HasForeignKey(r => r.Body)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
