using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using AskedLine = Puebla.Kernel.Asking.Asked;

namespace Puebla.Tests.Commitments;

/// <summary>What the desk asks of those who confirm. On a database of its own, for it counts.</summary>
public sealed class ConfirmAsksTests
{
    private const string Provisions =
        "1. Solicitar a Belice la lista inventada.\n2. Agradecer a Panamá por la lista inventada.";

    [Fact]
    public async Task Recent_texts_have_a_line_each_history_has_one_and_samples_none()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        var today = puebla.Clock.GetUtcNow();
        await puebla.Keep(Spanish(today.AddDays(-40)), Provisions);
        await puebla.Keep("3 de mayo de 1998", Provisions);
        await puebla.Keep("4 de mayo de 1999", Provisions);
        await puebla.Keep("5 de mayo de 1999", Provisions, sample: true);
        var asked = await Of(puebla, "secretariat@secretariat");
        Assert.Equal(2, asked.Count);
        Assert.Contains("2 cláusulas", asked[0].What, StringComparison.Ordinal);
        Assert.StartsWith(
            "/compromisos/por-confirmar?texto=grcm-",
            asked[0].Link,
            StringComparison.Ordinal
        );
        Assert.Contains("4 cláusulas", asked[1].What, StringComparison.Ordinal);
        Assert.Empty(await Of(puebla, "focal-point@country:CRI"));
        Assert.Equal(2, asked.Select(one => one.Key).Distinct().Count());
    }

    private static async Task<List<AskedLine>> Of(RunningPuebla puebla, string mandate)
    {
        await using var scope = puebla.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        Mandate[] held = [FakeSignIn.Mandate(mandate)];
        var audiences = await services
            .GetRequiredService<IRights>()
            .AudiencesOf(held, puebla.Clock.GetUtcNow());
        var actor = Actor.Person(FakeSignIn.SomePerson.ToString("D"), audiences, held);
        var asked = new List<AskedLine>();
        foreach (
            var one in services
                .GetServices<IAsks>()
                .Where(asks => asks.GetType().Namespace == "Puebla.Commitments.Confirm")
        )
        {
            asked.AddRange(await one.Of(actor, Language.Spanish));
        }
        return asked;
    }

    private static string Spanish(DateTimeOffset day) =>
        Puebla.Ui.Forms.DateText.Full(DateOnly.FromDateTime(day.UtcDateTime), Language.Spanish);
}
