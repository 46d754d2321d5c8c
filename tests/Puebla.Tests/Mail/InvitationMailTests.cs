using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Accounts.Invitations;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Mail;
using Puebla.TestKit;

namespace Puebla.Tests.Mail;

/// <summary>An invitation's link goes by mail where mail goes out; the database never holds it in clear.</summary>
public sealed class InvitationMailTests
{
    [Fact]
    public async Task The_link_is_mailed_opens_the_account_and_is_in_no_row()
    {
        await using var house = await MailHouse.StartAsync(WithMail);
        var guest = await house.Here.Person("administrator@puebla");
        var made = await Invite(house, guest.Id, isRecovery: false);
        Assert.Equal(guest.Email, made.SentTo);
        Assert.NotNull((await house.Only()).Sealed);
        Assert.DoesNotContain(made.Token, await Everything(house), StringComparison.Ordinal);

        Assert.Equal(1, await house.Pump().SendDue());
        var message = SendingTests.Read(Assert.Single(house.Sink.Messages));
        var path = $"/invitacion/{made.Token}";
        Assert.Contains($"https://crm.example{path}", message.TextBody, StringComparison.Ordinal);
        Assert.Null((await house.Only()).Sealed);
        await house.Here.Accepted(guest.Id, guest.Email, path);
    }

    [Fact]
    public async Task One_that_was_withdrawn_before_it_went_out_is_not_sent()
    {
        await using var house = await MailHouse.StartAsync(WithMail);
        var guest = await house.Here.Person("administrator@puebla");
        await Invite(house, guest.Id, isRecovery: false);
        var second = await Invite(house, guest.Id, isRecovery: false);
        Assert.Equal(1, await house.Pump().SendDue());
        Assert.Contains(
            second.Token,
            SendingTests.Read(Assert.Single(house.Sink.Messages)).TextBody,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_recovery_goes_by_hand_whatever_the_site_sends()
    {
        await using var house = await MailHouse.StartAsync(WithMail);
        var guest = await house.Here.Person("administrator@puebla");
        Assert.Null((await Invite(house, guest.Id, isRecovery: true)).SentTo);
        Assert.Empty(await house.Messages());
    }

    [Fact]
    public async Task Where_no_mail_goes_out_or_the_address_takes_none_the_link_is_handed_over()
    {
        await using var house = await MailHouse.StartAsync();
        var guest = await house.Here.Person("administrator@puebla");
        Assert.Null((await Invite(house, guest.Id, isRecovery: false)).SentTo);

        await using var sending = await MailHouse.StartAsync(WithMail);
        var stopped = await sending.Here.Person("administrator@puebla");
        await sending.Here.With<MailTroubles, bool>(troubles =>
            troubles.Record(stopped.Id, Correspondent.HashOf(stopped.Email), "550 5.1.1")
        );
        Assert.Null((await Invite(sending, stopped.Id, isRecovery: false)).SentTo);
    }

    [Fact]
    public async Task The_page_says_where_the_link_went_and_does_not_show_it()
    {
        await using var house = await MailHouse.StartAsync(WithMail);
        await house.LoadFacts();
        var guest = await house.Here.Person("official@country:CRI");
        var inviter = await house.Here.SignedIn("focal-point@country:CRI");
        using var answer = await inviter.Browser.Post(
            "/invitaciones/nueva",
            "invitar",
            new Dictionary<string, string> { ["persona"] = guest.Id.ToString() }
        );
        var main = (await Visit.Read(answer)).QuerySelector("main")!;
        Assert.Contains(guest.Email, main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("/invitacion/", main.InnerHtml, StringComparison.Ordinal);
    }

    private static void WithMail(IServiceCollection services) =>
        services.Replace(
            ServiceDescriptor.Singleton(
                new MailChannel("mail.example:587", "puebla@crm.example", HasAddress: true)
            )
        );

    private static async Task<NewInvitation> Invite(MailHouse house, Guid person, bool isRecovery)
    {
        await using var scope = house.Here.Services.CreateAsyncScope();
        var made = await scope
            .ServiceProvider.GetRequiredService<InvitationBook>()
            .Make(person, Party.Puebla, Actor.System, isRecovery, default);
        scope
            .ServiceProvider.GetRequiredService<Puebla.Kernel.Journal.JournalWriter>()
            .Add(Actor.System, "accounts.invited", person.ToString("D"), "Prueba");
        await scope.ServiceProvider.GetRequiredService<ConferenceDb>().SaveChangesAsync();
        return made;
    }

    private static async Task<string> Everything(MailHouse house) =>
        await house.Here.With<ConferenceDb, string>(async db =>
            string.Concat(
                await db
                    .Database.SqlQuery<string>(
                        $"select row_to_json(m)::text as \"Value\" from kernel.mail m union all select row_to_json(i)::text from accounts.invitation i union all select row_to_json(j)::text from kernel.journal j"
                    )
                    .ToListAsync()
            )
        );
}
