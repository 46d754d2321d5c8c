using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class SubjectRow : RegisterRow
{
    public string? Axis { get; init; }

    public string? Parent { get; init; }

    public required LocalizedText Name { get; init; }

    public required SubjectWords Words { get; init; }

    public Subject ToFact() =>
        new()
        {
            Key = Key,
            Axis = Axis,
            Parent = Parent,
            Name = Name,
            Words = Words,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class SubjectConfiguration() : RegisterConfiguration<SubjectRow>("subject")
{
    public override void Configure(EntityTypeBuilder<SubjectRow> row)
    {
        base.Configure(row);
        row.HasOne<AxisRow>()
            .WithMany()
            .HasForeignKey(r => r.Axis)
            .OnDelete(DeleteBehavior.Restrict);
        row.HasOne<SubjectRow>()
            .WithMany()
            .HasForeignKey(r => r.Parent)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
