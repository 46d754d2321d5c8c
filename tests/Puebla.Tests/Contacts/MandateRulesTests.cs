using Puebla.Contacts.Contracts;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Contacts;

/// <summary>Which mandates may stand, by the registers and by what the person holds already.</summary>
public sealed class MandateRulesTests(ContactsHouse house)
{
    [Theory]
    [InlineData("focal-point@country:CRI", 2026, null)]
    [InlineData("focal-point@country:ARG", 2026, "mandate.unknown-party")] // an observer has none
    [InlineData("focal-point@organization:oim", 2026, "mandate.office-does-not-fit")]
    [InlineData("focal-point@country:DOM", 1998, "mandate.unknown-party")] // a member later
    [InlineData("observer-delegate@country:ARG", 2026, null)]
    [InlineData("observer-delegate@organization:acnur", 2026, null)]
    [InlineData("observer-delegate@organization:nadie", 2026, "mandate.unknown-party")]
    [InlineData("observer-delegate@country:CAN", 2026, "mandate.unknown-party")]
    [InlineData("fund-administrator@organization:oim", 2026, null)]
    [InlineData("fund-administrator@country:CRI", 2026, "mandate.office-does-not-fit")]
    [InlineData("civil-society-delegate@civil-society:rrocm", 2026, null)]
    [InlineData("civil-society-delegate@organization:oim", 2026, "mandate.office-does-not-fit")]
    [InlineData("sister-process-delegate@sister-process:csm", 2026, null)]
    [InlineData("sister-process-delegate@sister-process:grcm", 2026, "mandate.unknown-party")]
    [InlineData("secretariat@secretariat", 2026, null)]
    [InlineData("secretariat@puebla", 2026, "mandate.office-does-not-fit")]
    [InlineData("administrator@puebla", 2026, null)]
    [InlineData("special-participant@guest:invitada-uno", 2026, null)]
    [InlineData("delegate@country:PAN/working-group-protection", 2026, null)]
    [InlineData("delegate@country:PAN/working-group-protection", 2005, "mandate.body-needed")]
    [InlineData("delegate@country:PAN/nothing", 2026, "mandate.body-needed")]
    [InlineData("delegate@country:PAN/vice-ministers", 2026, "mandate.body-needed")]
    [InlineData("delegate@country:PAN", 2026, "mandate.body-needed")]
    [InlineData("official@country:PAN/working-group-protection", 2026, "mandate.no-body")]
    public void The_office_fits_the_party_and_the_registers_know_it_on_the_first_day(
        string word,
        int year,
        string? refused
    )
    {
        var mandate = FakeSignIn.Mandate(word);
        var refusal = OfficeFit.Check(
            new(
                Guid.NewGuid(),
                mandate.Office,
                mandate.Party,
                mandate.Body,
                new DateOnly(year, 6, 1)
            ),
            CrmData.Facts
        );
        Assert.Equal(refused, refusal?.Code);
    }

    [Fact]
    public async Task More_than_one_focal_point_per_country_is_allowed_booklet_l_1043()
    {
        var first = await house.Person("Fidel Uno", "focal-point@country:USA");
        var second = await house.Person("Fidel Dos", "focal-point@country:USA");
        var puebla = await house.Running();
        var holders = await puebla.With<IMandates, IReadOnlyList<Guid>>(mandates =>
            mandates.HoldersOf(Office.FocalPoint, Party.Country("USA"), puebla.Clock.GetUtcNow())
        );
        Assert.Superset(new HashSet<Guid> { first, second }, holders.ToHashSet());
    }

    [Theory]
    [InlineData("2026-04-01", null, null)] // the day after the last
    [InlineData("2026-03-31", null, "mandate.held-already")]
    [InlineData("2025-01-01", "2026-01-01", "mandate.held-already")]
    [InlineData("2025-01-01", "2025-12-31", null)]
    [InlineData("2026-05-01", "2026-04-01", "mandate.ends-before-it-begins")]
    [InlineData("1980-01-01", null, "mandate.year")]
    public async Task Nobody_holds_the_same_mandate_twice_at_once(
        string from,
        string? to,
        string? refused
    )
    {
        var person = await house.PersonBetween(
            $"Repetida {from} {to}",
            new(2026, 1, 1),
            new(2026, 3, 31),
            "official@country:CRI"
        );
        var again = new NewMandate(
            person,
            Office.Official,
            Party.Country("CRI"),
            null,
            NewMandates.Day(from)!.Value,
            NewMandates.Day(to)
        );
        var puebla = await house.Running();
        var refusal = await puebla.With<MandateRules, Refusal?>(rules =>
            rules.Check(again, CancellationToken.None)
        );
        Assert.Equal(refused, refusal?.Code);
        // Another office is another mandate.
        Assert.Equal(
            refused == "mandate.held-already" ? null : refused,
            (
                await puebla.With<MandateRules, Refusal?>(rules =>
                    rules.Check(again with { Office = Office.ViceMinister }, CancellationToken.None)
                )
            )?.Code
        );
    }

    [Fact]
    public async Task A_mandate_that_ends_this_midnight_in_San_Jose_is_over_at_two_in_Ottawa()
    {
        var person = await house.PersonBetween(
            "Otilia Ottawa",
            new(2026, 1, 1),
            new(2026, 3, 31),
            "official@country:CAN"
        );
        var midnight = new DateTimeOffset(2026, 4, 1, 2, 0, 0, TimeSpan.FromHours(-4));
        var puebla = await house.Running();
        var before = await At(midnight.AddSeconds(-1));
        Assert.Single(before.Mandates);
        Assert.Equal(midnight, before.NextChange);
        Assert.Empty((await At(midnight)).Mandates);
        Assert.Null((await At(midnight)).NextChange);
        Assert.Contains(person, await Acting(midnight.AddSeconds(-1)));
        Assert.DoesNotContain(person, await Acting(midnight));

        Task<HeldMandates> At(DateTimeOffset at) =>
            puebla.With<IMandates, HeldMandates>(mandates => mandates.InForce(person, at).AsTask());

        Task<IReadOnlyList<Guid>> Acting(DateTimeOffset at) =>
            puebla.With<IMandates, IReadOnlyList<Guid>>(mandates =>
                mandates.ActingFor(Party.Country("CAN"), at)
            );
    }

    [Fact]
    public async Task What_is_kept_of_a_person_is_forgotten_by_its_notice()
    {
        var person = await house.Person("Memoria Larga", "official@country:CRI");
        var puebla = await house.Running();
        var memory = (MandateMemory)puebla.Services.GetService(typeof(MandateMemory))!;
        var first = await memory.Of(person, CancellationToken.None);
        await memory.Forget("person:" + Guid.NewGuid().ToString("D"), CancellationToken.None);
        await memory.Forget("facts", CancellationToken.None);
        await Journal.Lines.Sql(
            puebla.ConnectionString,
            $"update contacts.mandate set last_day = '2026-01-31' where person_id = '{person:D}'"
        );
        await memory.Forget($"person:{person:D}", CancellationToken.None);
        var second = await memory.Of(person, CancellationToken.None);
        Assert.Null(first[0].End);
        Assert.NotNull(second[0].End);
    }
}
