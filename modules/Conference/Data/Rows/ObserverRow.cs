using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class ObserverRow : DatedRow
{
    public required ObserverKind Kind { get; init; }

    public required ObserverStanding Standing { get; init; }

    public string? Country { get; init; }

    public string? Acronym { get; init; }

    public required LocalizedText Name { get; init; }

    public Observer ToFact() =>
        new()
        {
            Key = Key,
            Lifetime = Lifetime,
            Kind = Kind,
            Standing = Standing,
            Country = Country,
            Acronym = Acronym,
            Name = Name,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class ObserverConfiguration() : RegisterConfiguration<ObserverRow>("observer")
{
    public override void Configure(EntityTypeBuilder<ObserverRow> row)
    {
        base.Configure(row);
        row.HasOne<CountryRow>()
            .WithMany()
            .HasForeignKey(r => r.Country)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
