using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class MemberRow : DatedRow
{
    public required string Country { get; init; }

    public required LocalizedText Name { get; init; }

    public Member ToFact() =>
        new()
        {
            Key = Key,
            Lifetime = Lifetime,
            Country = Country,
            Name = Name,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class MemberConfiguration() : RegisterConfiguration<MemberRow>("member")
{
    public override void Configure(EntityTypeBuilder<MemberRow> row)
    {
        base.Configure(row);
        row.HasOne<CountryRow>()
            .WithMany()
            .HasForeignKey(r => r.Country)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
