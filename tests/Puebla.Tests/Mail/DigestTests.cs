using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Mail;
using Puebla.TestKit;

namespace Puebla.Tests.Mail;

/// <summary>One message a day for those who want it so: what waits, in numbers, at seven where they are.</summary>
public sealed class DigestTests
{
    // Seven in the morning in San José.
    private static readonly DateTimeOffset Seven = new(2026, 3, 3, 13, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Who_chose_so_gets_one_message_a_day_with_numbers_alone()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await Daily(house);
        await house.Tell(person.Id, link: "/acervo/uno-secreto");
        await house.Tell(person.Id, isPublic: true);
        Assert.Equal(0, await house.Pump().SendDue());

        house.Here.Clock.Set(Seven.AddMinutes(-1));
        Assert.Equal(0, await house.Pump().SendDue());
        house.Here.Clock.Set(Seven);
        Assert.Equal(1, await house.Pump().SendDue());
        Assert.Equal(0, await house.Pump().SendDue());

        var sunk = Assert.Single(house.Sink.Messages);
        var message = SendingTests.Read(sunk);
        Assert.Equal("Puebla: resumen del día", message.Subject);
        Assert.Contains("2 avisos nuevos", message.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("secreto", sunk.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("https://crm.example/avisos", message.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_after_the_hour_waits_for_the_next_day()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await Daily(house);
        house.Here.Clock.Set(Seven.AddHours(1));
        await house.Tell(person.Id);
        Assert.Equal(0, await house.Pump().SendDue());
        house.Here.Clock.Set(Seven.AddDays(1));
        Assert.Equal(1, await house.Pump().SendDue());
    }

    [Fact]
    public async Task Nothing_new_sends_nothing_and_what_was_read_is_not_new()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await Daily(house);
        await house.Tell(person.Id);
        using (await person.Browser.Post("/avisos", "leer-todos", new Dictionary<string, string>()))
        { }
        foreach (var day in new[] { 0, 1 })
        {
            house.Here.Clock.Set(Seven.AddDays(day));
            Assert.Equal(0, await house.Pump().SendDue());
        }
        Assert.Empty(house.Sink.Messages);
    }

    [Fact]
    public async Task Several_processes_write_one_digest_and_one_that_was_down_at_the_hour_makes_up_for_it()
    {
        await using var house = await MailHouse.StartAsync();
        await using var there = await house.Another();
        var person = await Daily(house);
        await house.Tell(person.Id);
        foreach (var process in new[] { house.Here, there })
        {
            process.Clock.Set(Seven.AddHours(9));
        }
        var written = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(number =>
                    (number % 2 == 0 ? house.Here : there).With<Digests, int>(digests =>
                        digests.Gather()
                    )
                )
        );
        Assert.Equal(1, written.Sum());
        Assert.Equal(1, await house.Pump().SendDue());
    }

    [Fact]
    public async Task Who_goes_back_to_at_once_gets_what_waited_at_once()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await Daily(house);
        await house.Tell(person.Id);
        Assert.Equal(0, await house.Pump().SendDue());
        await Choose(person, "momento");
        Assert.Equal(1, await house.Pump().SendDue());
    }

    [Fact]
    public async Task The_page_states_the_usual_way_the_hour_and_the_zone()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        var page = await person.Browser.Page("/mi-cuenta/correo");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Usted no ha elegido", text, StringComparison.Ordinal);
        Assert.Contains("a las 07:00 (hora de San José)", text, StringComparison.Ordinal);
        Assert.Contains("no envía correo", text, StringComparison.Ordinal);
        Assert.Equal("momento", page.QuerySelector("option[selected]")!.GetAttribute("value"));
        await Choose(person, "diario");
        page = await person.Browser.Page("/en/my-account/mail");
        Assert.Equal("diario", page.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.DoesNotContain(
            "You have not chosen",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(
            (await person.Browser.Page("/mi-cuenta")).QuerySelector("a[href='/mi-cuenta/correo']")
        );
    }

    private static async Task<SignedInPerson> Daily(MailHouse house)
    {
        var person = await house.Somebody();
        await Choose(person, "diario");
        return person;
    }

    private static async Task Choose(SignedInPerson person, string way)
    {
        using var answer = await person.Browser.Post(
            "/mi-cuenta/correo",
            "correo",
            new Dictionary<string, string> { ["modo"] = way }
        );
    }
}
