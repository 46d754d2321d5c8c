using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.TestKit;
using static Puebla.Tests.Commitments.ProgressHouse;
using Line = Puebla.Kernel.Asking.Asked;

namespace Puebla.Tests.Commitments;

/// <summary>What the desk asks of those for whom something is open.</summary>
public sealed class AskedTests
{
    [Fact]
    public async Task What_falls_due_soon_stands_line_by_line_and_the_rest_is_summed_up()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var late = await puebla.Made(new(2025, 1, 1), ["CRI"], new(2026, 2, 1));
        var soon = await puebla.Made(new(2025, 1, 2), ["CRI", "OIM"], new(2026, 4, 1));
        var later = await puebla.Made(new(2025, 1, 3), ["CRI"], new(2026, 4, 2));
        await puebla.Made(new(2025, 1, 4), ["CRI", "secretariat"]);
        await puebla.Made(new(2025, 1, 5), ["PAN"], new(2026, 2, 1));

        var asked = await AskedOf(puebla, Official);
        Assert.Equal(
            [$"commitments.report:{late.Lines["CRI"]}", $"commitments.report:{soon.Lines["CRI"]}"],
            asked
                .Where(one => one.Due is not null)
                .OrderBy(one => one.Due!.Value.Day)
                .Select(one => one.Key)
        );
        var rest = Assert.Single(asked, one => one.Key == "commitments.rest:country:CRI");
        Assert.Contains("2 compromisos más", rest.What, StringComparison.Ordinal);
        var english = await AskedOf(puebla, Official, Language.English);
        Assert.Contains(
            english,
            one => one.What.StartsWith("Report how", StringComparison.Ordinal)
        );

        var own = await puebla.TextAs(Official, rest.Link);
        Assert.Contains("2 de abril de 2026", own, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-01-05", own, StringComparison.Ordinal);

        var oim = Assert.Single(await AskedOf(puebla, Oim));
        Assert.Equal($"commitments.report:{soon.Lines["OIM"]}", oim.Key);
        Assert.Contains(
            "un compromiso,",
            Assert.Single(await AskedOf(puebla, Secretariat)).What,
            StringComparison.Ordinal
        );
        Assert.Empty(await AskedOf(puebla, Acnur));
        Assert.Empty(await AskedOf(puebla, Administrator));

        puebla.Clock.Set(puebla.Clock.GetUtcNow().AddDays(1));
        Assert.Contains(
            await AskedOf(puebla, Official),
            one => one.Key == $"commitments.report:{later.Lines["CRI"]}"
        );
    }

    [Fact]
    public async Task What_was_prepared_is_asked_of_those_who_answer_for_the_country()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var made = await puebla.Made(new(2025, 2, 1), ["CRI"]);
        using var kept = await puebla.Prepare(made, "Preparado.");
        var asked = Assert.Single(await AskedOf(puebla, Answers));
        Assert.Equal($"commitments.submit:{made.Lines["CRI"]}", asked.Key);
        Assert.Equal(made.Page("presentar", "CRI"), asked.Link);
        Assert.Equal(Audience.GovernmentOf("CRI"), asked.Audience);
        Assert.Contains(
            "un compromiso,",
            Assert.Single(await AskedOf(puebla, Official)).What,
            StringComparison.Ordinal
        );
        await puebla.Submit(made);
        Assert.DoesNotContain(await AskedOf(puebla, Answers), one => one.Key == asked.Key);
    }

    internal static async Task<IReadOnlyList<Line>> AskedOf(
        RunningPuebla puebla,
        string who,
        Language language = Language.Spanish
    )
    {
        await using var scope = puebla.Services.CreateAsyncScope();
        Mandate[] held = [FakeSignIn.Mandate(who)];
        var actor = Actor.Person(
            FakeSignIn.SomePerson.ToString("D"),
            await scope
                .ServiceProvider.GetRequiredService<IRights>()
                .AudiencesOf(held, puebla.Clock.GetUtcNow()),
            held
        );
        var lines = new List<Line>();
        foreach (var source in scope.ServiceProvider.GetServices<IAsks>())
        {
            lines.AddRange(await source.Of(actor, language));
        }
        return
        [
            .. lines.Where(one => one.Key.StartsWith("commitments.", StringComparison.Ordinal)),
        ];
    }
}
