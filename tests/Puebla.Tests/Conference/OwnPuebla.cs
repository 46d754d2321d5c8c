using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;
using Puebla.TestKit;

namespace Puebla.Tests.Conference;

/// <summary>A Puebla of its own for tests that change who presides, what is authorised and how the settings stand; the one of the run keeps the documents' facts.</summary>
public sealed class OwnPuebla : IAsyncLifetime
{
    public static readonly Guid Ana = new("0a000000-0000-4000-8000-00000000000a");
    public static readonly Guid Beto = new("0b000000-0000-4000-8000-00000000000b");

    public const string Secretariat = "secretariat@secretariat";

    public RunningPuebla Puebla { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Puebla = await RunningPuebla.WithFactsAsync();

    public ValueTask DisposeAsync() => Puebla.DisposeAsync();

    /// <summary>Somebody with mandates, at the door of the services.</summary>
    public static Actor Person(Guid id, params string[] mandates) =>
        Actor.Person(
            id.ToString("D"),
            [Audience.PresidencyAndSecretariat],
            [.. mandates.Select(FakeSignIn.Mandate)]
        );

    /// <summary>The second person confirms the one open act of a kind.</summary>
    public async Task<global::Puebla.Kernel.Refusal?> Confirm(string kind, Actor by) =>
        await Puebla.With<ISecondPerson, global::Puebla.Kernel.Refusal?>(async second =>
        {
            var act = Assert.Single(
                await second.VisibleTo(by),
                act => act.Kind == kind && act.State == PendingState.Open
            );
            var refusal = await second.Confirm(act.Id, by, "");
            await Forget();
            return refusal;
        });

    /// <summary>Records a handover with its two persons.</summary>
    public async Task Handover(
        string country,
        int year,
        DateTimeOffset local,
        string zone,
        Guid? corrects = null
    )
    {
        using var answer = await Puebla.PostAs(
            Secretariat,
            "/conferencia/traspaso",
            "traspaso",
            Form(country, year, local, zone, corrects),
            Ana
        );
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Null(
            await Confirm(
                global::Puebla.Conference.Handover.HandoverKind.Code,
                Person(Beto, Secretariat)
            )
        );
    }

    /// <summary>Sees to it that Honduras presides, recorded an hour ago or longer.</summary>
    public async Task<string> HonduranChair()
    {
        var facts = await Puebla.With<IConference, ConferenceFacts>(async conference =>
            await conference.Facts()
        );
        if (facts.PresidingAt(Puebla.Clock.GetUtcNow()) != "HND")
        {
            await Handover("HND", 2026, LastHour(), "America/Tegucigalpa");
        }
        return "presidency-chair@country:HND";
    }

    /// <summary>A local time in Tegucigalpa, just over.</summary>
    public DateTimeOffset LastHour() =>
        Puebla.Clock.GetUtcNow().AddMinutes(-1).ToOffset(TimeSpan.FromHours(-6));

    public static Dictionary<string, string> Form(
        string country,
        int year,
        DateTimeOffset local,
        string zone,
        Guid? corrects = null
    )
    {
        var form = new Dictionary<string, string>
        {
            ["Form.Country"] = country,
            ["Form.Year"] = FormattableString.Invariant($"{year}"),
            ["Form.Day"] = local.ToString(
                "yyyy-MM-dd",
                System.Globalization.CultureInfo.InvariantCulture
            ),
            ["Form.Hour"] = local.ToString(
                "HH:mm",
                System.Globalization.CultureInfo.InvariantCulture
            ),
            ["Form.Zone"] = zone,
            ["Form.Reason"] = "Punto 9 de la agenda.",
        };
        if (corrects is { } wrong)
        {
            form["Form.Corrects"] = wrong.ToString("D");
        }
        return form;
    }

    /// <summary>The notice comes by the database's own channel a moment later; a test does not wait for it.</summary>
    public async Task Forget()
    {
        foreach (
            var keeper in (IEnumerable<global::Puebla.Kernel.Changes.IForgetful>)
                Puebla.Services.GetService(
                    typeof(IEnumerable<global::Puebla.Kernel.Changes.IForgetful>)
                )!
        )
        {
            await keeper.Forget(null, CancellationToken.None);
        }
    }
}
