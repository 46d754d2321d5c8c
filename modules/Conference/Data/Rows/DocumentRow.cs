using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class DocumentRow : RegisterRow
{
    public required DocumentKind Kind { get; init; }

    public required LocalizedText Title { get; init; }

    public required PartialDate Date { get; init; }

    public required DocumentState State { get; init; }

    public string? Meeting { get; init; }

    public string? Body { get; init; }

    public ConferenceDocument ToFact() =>
        new()
        {
            Key = Key,
            Kind = Kind,
            Title = Title,
            Date = Date,
            State = State,
            Meeting = Meeting,
            Body = Body,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class DocumentConfiguration() : RegisterConfiguration<DocumentRow>("document")
{
    public override void Configure(EntityTypeBuilder<DocumentRow> row)
    {
        base.Configure(row);
        row.HasOne<MeetingRow>()
            .WithMany()
            .HasForeignKey(r => r.Meeting)
            .OnDelete(DeleteBehavior.Restrict);
        row.HasOne<BodyRow>()
            .WithMany()
            .HasForeignKey(r => r.Body)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
