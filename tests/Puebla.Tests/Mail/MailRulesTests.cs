using System.Globalization;
using Puebla.Kernel.Mail;
using Puebla.Web.Commands;
using Puebla.Web.Mail;

namespace Puebla.Tests.Mail;

public sealed class MailRulesTests
{
    [Theory]
    [InlineData("smtp://ana:cl%40ve@mail.example:2525", "mail.example", 2525, "ana", "cl@ve")]
    [InlineData("smtp://mail.example", "mail.example", 587, null, null)]
    [InlineData("smtps://mail.example", "mail.example", 465, null, null)]
    [InlineData("smtp://127.0.0.1:25", "127.0.0.1", 25, null, null)]
    public void A_server_is_read_from_its_address(
        string text,
        string host,
        int port,
        string? user,
        string? password
    )
    {
        var server = SmtpServer.Parse(text)!;
        Assert.Equal((host, port), (server.Host, server.Port));
        Assert.Equal((user, password), (server.User, server.Password));
    }

    [Theory]
    [InlineData("smtp://mail.example", SmtpSecurity.StartTls)]
    [InlineData("smtps://mail.example", SmtpSecurity.Tls)]
    [InlineData("smtp://localhost", SmtpSecurity.None)]
    [InlineData("smtp://[::1]:25", SmtpSecurity.None)]
    [InlineData("smtp://localhost.example", SmtpSecurity.StartTls)]
    [InlineData("smtp://10.0.0.3", SmtpSecurity.StartTls)]
    public void Only_a_server_on_this_machine_is_spoken_to_in_clear(
        string text,
        SmtpSecurity security
    ) => Assert.Equal(security, SmtpServer.Parse(text)!.Security);

    [Theory]
    [InlineData("")]
    [InlineData("mail.example")]
    [InlineData("http://mail.example")]
    [InlineData("smtp://mail.example/inbox")]
    public void What_is_no_server_is_refused(string text) => Assert.Null(SmtpServer.Parse(text));

    [Fact]
    public void A_password_is_shown_nowhere()
    {
        var server = SmtpServer.Parse("smtp://ana:xyzzy@mail.example")!;
        Assert.DoesNotContain("xyzzy", $"{server}", StringComparison.Ordinal);
        Assert.DoesNotContain(
            "xyzzy",
            $"{new MailSetup(server, "p@example.org")}",
            StringComparison.Ordinal
        );
        var refused = Assert.Throws<UsageException>(() =>
            MailAddresses.Read(
                Arguments.Parse([Option.Smtp], ["--smtp", "ftp://ana:xyzzy@mail.example"])
            )
        );
        Assert.DoesNotContain("xyzzy", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("550 5.1.1", "5.1.1 nobody", true)]
    [InlineData("550 5.2.2", "5.2.2 full", true)]
    [InlineData("550", "nobody here", true)]
    [InlineData("550 5.7.1", "5.7.1 relaying denied", false)]
    [InlineData("554", "go away", false)]
    [InlineData("450 4.2.1", "4.2.1 later", false)]
    public void Only_some_answers_blame_the_address(string codes, string words, bool blames)
    {
        var answer = SmtpAnswer.Of(
            int.Parse(codes.Split(' ')[0], CultureInfo.InvariantCulture),
            words
        );
        Assert.Equal(codes, answer.ToString());
        Assert.Equal(blames, answer.BlamesAddress);
    }

    [Theory]
    [InlineData(1, 0.5, 60)]
    [InlineData(2, 0.5, 120)]
    [InlineData(5, 0.5, 960)]
    [InlineData(9, 0.5, 14400)]
    [InlineData(1000, 0.5, 14400)]
    [InlineData(1, 0, 48)]
    [InlineData(1, 1, 72)]
    public void Each_wait_is_twice_the_one_before_up_to_four_hours_and_none_like_another(
        int attempts,
        double jitter,
        double seconds
    ) => Assert.Equal(seconds, MailBackoff.After(attempts, jitter).TotalSeconds, 6);

    [Theory]
    // The clocks of New York skip from two to three on 8 March 2026 and come twice at one on 1 November.
    [InlineData("2026-03-08T06:59:00Z", 2, "2026-03-07", "2026-03-07T07:00:00Z")]
    [InlineData("2026-03-08T07:00:00Z", 2, "2026-03-08", "2026-03-08T07:00:00Z")]
    [InlineData("2026-11-01T05:00:00Z", 1, "2026-11-01", "2026-11-01T05:00:00Z")]
    [InlineData("2026-11-01T06:30:00Z", 1, "2026-11-01", "2026-11-01T05:00:00Z")]
    [InlineData("2026-11-01T04:59:00Z", 1, "2026-10-31", "2026-10-31T05:00:00Z")]
    public void The_digests_hour_is_the_persons_own_across_daylight_saving(
        string now,
        int hour,
        string day,
        string at
    )
    {
        var last = DigestTime.LastBefore(
            DateTimeOffset.Parse(now, CultureInfo.InvariantCulture),
            hour,
            "America/New_York"
        );
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), last.Day);
        Assert.Equal(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture), last.At);
    }
}
