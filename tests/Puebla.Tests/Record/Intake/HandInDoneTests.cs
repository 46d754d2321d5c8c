using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Data;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Notices;
using Puebla.Record.Data;
using Puebla.Record.Intake;
using Puebla.TestKit;

namespace Puebla.Tests.Record.Intake;

/// <summary>Who handed a list in is told that it is done, and which files were not taken.</summary>
public sealed class HandInDoneTests
{
    [Fact]
    public async Task Once_nothing_more_comes_who_handed_in_is_told_once_and_the_desk_asks_about_what_failed()
    {
        await using var house = new IntakeHouse();
        var puebla = await house.Running();
        var text = IntakeHouse.NewText();
        var list = await house.HandIn([
            (text.Name, text.Content),
            ("programa.docx", [.. "MZ"u8, 0x90, 0, .. new byte[100]]),
        ]);
        Assert.Equal(0, await Tell(puebla));
        await house.Work();
        // Another file may still be on its way.
        Assert.Equal(0, await Tell(puebla));
        puebla.Clock.Set(puebla.Clock.GetUtcNow() + IntakeLimits.Quiet + TimeSpan.FromSeconds(1));
        Assert.Equal(1, await Tell(puebla));
        Assert.Equal(0, await Tell(puebla));
        var notice = Assert.Single(await Notices(puebla));
        Assert.Equal(list, notice.Link);
        Assert.False(notice.IsPublic);
        var told = await puebla.PageAs(IntakeHouse.Secretariat, "/avisos");
        Assert.Contains(
            "1 guardados, 1 no admitidos",
            told.Body!.TextContent,
            StringComparison.Ordinal
        );

        var desk = await puebla.PageAs(IntakeHouse.Secretariat, "/escritorio");
        Assert.NotNull(desk.QuerySelector($"main a[href='{list}']"));
        var colleague = await puebla.PageAs(IntakeHouse.Secretariat, "/escritorio", Guid.NewGuid());
        Assert.Null(colleague.QuerySelector($"main a[href='{list}']"));

        using var known = await puebla.PostAs(
            IntakeHouse.Secretariat,
            list,
            "enterado",
            new Dictionary<string, string>()
        );
        Assert.Equal(HttpStatusCode.Found, known.StatusCode);
        desk = await puebla.PageAs(IntakeHouse.Secretariat, "/escritorio");
        Assert.Null(desk.QuerySelector($"main a[href='{list}']"));
    }

    [Fact]
    public async Task What_comes_later_is_told_anew_and_a_list_without_failures_asks_nothing()
    {
        await using var house = new IntakeHouse();
        var puebla = await house.Running();
        var (one, other) = (IntakeHouse.NewText(), IntakeHouse.NewText());
        var list = await house.HandIn([(one.Name, one.Content)]);
        await house.Work();
        puebla.Clock.Set(puebla.Clock.GetUtcNow() + IntakeLimits.Quiet + TimeSpan.FromSeconds(1));
        Assert.Equal(1, await Tell(puebla));
        using (
            var answer = await house.SendOne(list, other.Name, new ByteArrayContent(other.Content))
        )
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        await house.Work();
        puebla.Clock.Set(puebla.Clock.GetUtcNow() + IntakeLimits.Quiet + TimeSpan.FromSeconds(1));
        Assert.Equal(1, await Tell(puebla));
        Assert.Equal(2, (await Notices(puebla)).Count);
        var desk = await puebla.PageAs(IntakeHouse.Secretariat, "/escritorio");
        Assert.Null(desk.QuerySelector($"main a[href='{list}']"));
    }

    private static async Task<int> Tell(RunningPuebla puebla)
    {
        var told = 0;
        while (await puebla.With<HandInTeller, bool>(teller => teller.One(default)))
        {
            told++;
        }
        return told;
    }

    private static Task<List<Notice>> Notices(RunningPuebla puebla) =>
        puebla.With<ConferenceDb, List<Notice>>(db =>
            db.Set<Notice>()
                .AsNoTracking()
                .Where(n => n.Code == HandInTeller.Code && n.PersonId == FakeSignIn.SomePerson)
                .ToListAsync()
        );
}
