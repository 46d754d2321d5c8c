using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Mail;
using Puebla.TestKit;
using Puebla.Web.Mail;

namespace Puebla.Tests.Mail;

/// <summary>Bad days of the mail server, and of the process that speaks to it.</summary>
public sealed class BadServerTests
{
    [Theory]
    [InlineData("connect")]
    [InlineData("EHLO")]
    [InlineData("STARTTLS")]
    [InlineData("AUTH")]
    [InlineData("MAIL")]
    [InlineData("RCPT")]
    public async Task A_server_that_hangs_before_it_has_the_text_is_tried_again_later(string step)
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        house.Sink.At = at => at == step ? Misfortune.Hang : null;
        var sending = house.Pump().SendDue();
        Assert.Equal(step, await house.Sink.Hanging.Reader.ReadAsync());
        house.Later(MailPump.Longest);
        Assert.Equal(0, await sending);

        var waiting = await house.Only();
        Assert.Equal(MailState.Waiting, waiting.State);
        Assert.True(waiting.NextAt > house.Here.Clock.GetUtcNow());
        house.Sink.At = _ => null;
        Assert.Equal(0, await house.Pump().SendDue());
        house.Later(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await house.Pump().SendDue());
        Assert.Single(house.Sink.Messages);
    }

    [Theory]
    [InlineData("text", true)]
    [InlineData("text", false)]
    [InlineData("DATA", false)]
    public async Task What_was_in_the_air_when_the_line_broke_is_uncertain_and_not_sent_again(
        string step,
        bool taken
    )
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        house.Sink.At = at =>
            at == step ? (taken ? Misfortune.Drop.ButTaken() : Misfortune.Drop) : null;
        Assert.Equal(0, await house.Pump().SendDue());
        Assert.Equal(MailState.Uncertain, (await house.Only()).State);
        house.Sink.At = _ => null;
        house.Later(TimeSpan.FromDays(2));
        Assert.Equal(0, await house.Pump().SendDue());
        Assert.Equal(taken ? 1 : 0, house.Sink.Messages.Count);
    }

    [Fact]
    public async Task A_server_that_hangs_with_the_text_leaves_it_uncertain()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        house.Sink.At = at => at == "text" ? Misfortune.Hang.ButTaken() : null;
        var sending = house.Pump().SendDue();
        await house.Sink.Hanging.Reader.ReadAsync();
        Assert.Equal(MailState.InAir, (await house.Only()).State);
        house.Later(MailPump.Longest);
        await sending;
        Assert.Equal(MailState.Uncertain, (await house.Only()).State);
        Assert.Single(house.Sink.Messages);
    }

    [Theory]
    [InlineData("connect", "421 4.3.2 later")]
    [InlineData("AUTH", "535 5.7.8 no")]
    [InlineData("MAIL", "451 4.3.0 later")]
    [InlineData("MAIL", "550 5.7.1 not from you")]
    [InlineData("RCPT", "450 4.2.0 greylisted")]
    [InlineData("RCPT", "550 5.7.1 no relaying")]
    [InlineData("DATA", "451 4.3.0 later")]
    [InlineData("text", "452 4.3.1 full")]
    public async Task A_no_for_now_and_a_no_to_Puebla_are_tried_again_and_blame_nobody(
        string step,
        string answer
    )
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        house.Sink.At = at => at == step ? Misfortune.Answer(answer) : null;
        Assert.Equal(0, await house.Pump().SendDue());
        Assert.Equal(MailState.Waiting, (await house.Only()).State);
        house.Sink.At = _ => null;
        house.Later(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await house.Pump().SendDue());
        Assert.Equal(MailState.Sent, (await house.Only()).State);
    }

    [Fact]
    public async Task It_is_given_up_after_the_stated_hours_and_not_before()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        var begun = house.Here.Clock.GetUtcNow();
        house.Sink.At = at => at == "MAIL" ? Misfortune.Answer("451 4.3.0 later") : null;
        var tries = 0;
        while ((await house.Only()).State == MailState.Waiting)
        {
            await house.Pump().SendDue();
            house.Here.Clock.Set((await house.Only()).NextAt);
            tries++;
        }
        Assert.Equal(MailState.GivenUp, (await house.Only()).State);
        Assert.InRange(tries, 15, 40);
        Assert.InRange(
            house.Here.Clock.GetUtcNow() - begun,
            TimeSpan.FromHours(67),
            TimeSpan.FromHours(72)
        );
    }

    [Fact]
    public async Task What_waited_for_a_server_longer_than_that_is_never_sent()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        house.Later(TimeSpan.FromHours(73));
        Assert.Equal(0, await house.Pump().SendDue());
        Assert.Equal(MailState.GivenUp, (await house.Only()).State);
        Assert.Empty(house.Sink.Heard);
    }

    [Fact]
    public async Task A_text_that_is_refused_for_good_is_not_repeated_and_blames_no_address()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        house.Sink.At = at => at == "text" ? Misfortune.Answer("554 5.7.1 spam") : null;
        await house.Pump().SendDue();
        var refused = await house.Only();
        Assert.Equal(MailState.Refused, refused.State);
        Assert.Equal("554 5.7.1", refused.Answer);
        await house.Tell(person.Id);
        house.Sink.At = _ => null;
        Assert.Equal(1, await house.Pump().SendDue());
    }

    [Fact]
    public async Task Without_STARTTLS_nothing_is_said_in_clear()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        house.Sink.OffersTls = false;
        Assert.Equal(0, await house.Pump().SendDue());
        Assert.DoesNotContain("AUTH", house.Sink.Heard);
        Assert.DoesNotContain("MAIL", house.Sink.Heard);
        Assert.Equal(MailState.Waiting, (await house.Only()).State);
    }

    [Fact]
    public async Task A_certificate_that_nobody_trusts_ends_the_conversation()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        var trustsNobody = house.Sink.Server with { Trusted = null };
        Assert.Equal(0, await house.Pump(setup: new(trustsNobody, "p@crm.example")).SendDue());
        Assert.DoesNotContain("AUTH", house.Sink.Heard);
        Assert.Equal(MailState.Waiting, (await house.Only()).State);
    }

    [Theory]
    [InlineData("connect")]
    [InlineData("EHLO")]
    [InlineData("STARTTLS")]
    [InlineData("AUTH")]
    [InlineData("MAIL")]
    [InlineData("RCPT")]
    public async Task A_process_that_dies_before_the_text_is_replaced_by_another_and_sends_nothing_when_it_comes_back(
        string step
    )
    {
        await using var house = await MailHouse.StartAsync();
        await using var frozen = await house.Another();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        house.Sink.At = at => at == step ? Misfortune.Hang : null;
        var dead = house.Pump(frozen).SendDue();
        Assert.Equal(step, await house.Sink.Hanging.Reader.ReadAsync());

        house.Sink.At = _ => null;
        Assert.Equal(0, await house.Pump().SendDue());
        house.Later(MailOutbox.LeaseTime);
        Assert.Equal(1, await house.Pump().SendDue());

        house.Sink.GoOn.SetResult();
        Assert.Equal(0, await dead);
        Assert.Single(house.Sink.Messages);
        Assert.Equal(MailState.Sent, (await house.Only()).State);
    }

    [Theory]
    [InlineData("DATA")]
    [InlineData("text")]
    public async Task A_process_that_dies_with_the_text_in_the_air_leaves_it_uncertain_and_a_late_answer_makes_it_certain(
        string step
    )
    {
        await using var house = await MailHouse.StartAsync();
        await using var frozen = await house.Another();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        house.Sink.At = at => at == step ? Misfortune.Hang.ButTaken() : null;
        var dead = house.Pump(frozen).SendDue();
        Assert.Equal(step, await house.Sink.Hanging.Reader.ReadAsync());
        house.Sink.At = _ => null;
        house.Later(MailOutbox.LeaseTime);
        Assert.Equal(0, await house.Pump().SendDue());
        Assert.Equal(MailState.Uncertain, (await house.Only()).State);
        Assert.Equal(0, await house.Pump().SendDue());

        house.Sink.GoOn.SetResult();
        Assert.Equal(1, await dead);
        Assert.Equal(MailState.Sent, (await house.Only()).State);
        Assert.Single(house.Sink.Messages);
    }

    [Fact]
    public async Task Two_processes_at_once_send_each_message_once()
    {
        await using var house = await MailHouse.StartAsync();
        await using var there = await house.Another();
        var person = await house.Somebody();
        for (var number = 0; number < 12; number++)
        {
            await house.Tell(person.Id);
        }
        var sent = await Task.WhenAll(house.Pump().SendDue(), house.Pump(there).SendDue());
        Assert.Equal(12, sent.Sum());
        Assert.Equal(12, house.Sink.Messages.Select(m => m.From).Distinct().Count());
        Assert.Equal(12, house.Sink.Messages.Count);
    }

    [Fact]
    public async Task Several_messages_go_over_one_connection()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        await house.Tell(person.Id);
        Assert.Equal(2, await house.Pump().SendDue());
        Assert.Single(house.Sink.Heard, verb => verb == "AUTH");
        Assert.Single(house.Sink.Heard, verb => verb == "QUIT");
    }
}
