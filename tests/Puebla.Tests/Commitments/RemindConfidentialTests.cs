using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Remind;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Commitments;

/// <summary>Of reminders about a text of which only some may know, nobody else reads a line, those who monitor included.</summary>
public sealed class RemindConfidentialTests(RemindHouse house) : IClassFixture<RemindHouse>
{
    private const string Chair = "presidency-chair@country:BLZ";
    private const string ViceMinister = "vice-minister@country:CRI";

    [Fact]
    public async Task The_journal_tells_of_reminders_whoever_may_know_of_the_text_and_nobody_else()
    {
        house.Puebla.Clock.Set(RemindHouse.Begun);
        var hidden = await house.Puebla.Made(
            new(2340, 1, 1),
            ["CRI"],
            RemindHouse.Due,
            Audience.HeadsOfDelegation
        );
        var open = await house.Puebla.Made(new(2340, 1, 2), ["CRI"], RemindHouse.Due);
        var person = await house.Puebla.Person(ViceMinister);
        house.At(3, 5, 9);
        await house.Look();
        foreach (var made in new[] { hidden, open })
        {
            var to = Assert.Single(Assert.Single(await house.Rounds(made, "CRI")).To);
            using var led = await house.Puebla.AskAs(
                ViceMinister,
                $"/recordatorio/{to.Id:D}",
                person.Id
            );
            await Change(made);
        }

        Assert.Empty(await Read(Chair, hidden));
        Assert.Equal(
            [Planner.Action, ReminderOpener.Action, Reminding.Action],
            Actions(await Lines(hidden))
        );
        Assert.Equal(3, (await Read(ViceMinister, hidden)).Count);
        // Of what is no secret those who monitor read, and the members do not.
        Assert.Equal(3, (await Read(Chair, open)).Count);
        Assert.Empty(await Read("focal-point@country:PAN", open));
    }

    private async Task Change(MadeCommitment made)
    {
        await using var scope = house.Puebla.Services.CreateAsyncScope();
        var wrong = await scope
            .ServiceProvider.GetRequiredService<Planner>()
            .Change(
                made.Id,
                new(0, IsOn: false, "5, 1", "10", "Se habla por teléfono."),
                new(2026, 3, 5),
                Actor.System,
                null,
                default
            );
        Assert.Empty(wrong);
    }

    private async Task<List<string>> Read(string who, MadeCommitment made)
    {
        var page = await house.Puebla.PageAs(who, $"/diario?asunto=commitment:{made.Id}");
        return [.. page.QuerySelectorAll("ol.entries > li").Select(line => line.TextContent)];
    }

    private async Task<List<JournalEntry>> Lines(MadeCommitment made) =>
        [
            .. await house.Journal(Planner.Action, made),
            .. await house.Journal(ReminderOpener.Action, made),
            .. await house.Journal(Reminding.Action, made),
        ];

    private static IEnumerable<string> Actions(List<JournalEntry> lines) =>
        lines
            .Where(line => line.Audience == Audience.HeadsOfDelegation.ToString())
            .Select(line => line.Action);
}
