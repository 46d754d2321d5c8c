using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Contacts.Erasure;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;
using static Puebla.Tests.Contacts.ProposeMandateTests;

namespace Puebla.Tests.Contacts;

/// <summary>A person's name goes, what they did stays, and the chain holds.</summary>
public sealed class ErasureTests(ContactsHouse house)
{
    [Fact]
    public async Task Two_persons_erase_one_whose_mandates_are_over_with_the_reasons_that_they_wrote()
    {
        var gone = await house.PersonBetween(
            "Elena Olvido",
            new(2025, 1, 1),
            new(2025, 12, 31),
            "focal-point@country:MEX"
        );
        var proposer = await house.Person("Prudencio Propone", "secretariat@secretariat");
        var confirmer = await house.Person("Clara Confirma", "secretariat@secretariat");
        var puebla = await house.Running();
        await Journal.Lines.Write(
            puebla,
            "erasure-test",
            "Lo dijo Elena Olvido.",
            actor: Actor.Person(gone.ToString("D"), [])
        );
        var mandate = await house.MandateOf(gone);
        var form = $"/personas/borrar/{gone:D}";
        using var posted = await puebla.PostAs(
            "secretariat@secretariat",
            form,
            "borrar",
            new Dictionary<string, string> { ["motivos"] = "si", ["motivo"] = "Lo pidió." },
            proposer
        );
        var act = ActOf(posted);
        var before = await puebla.PageAs("secretariat@secretariat", act, confirmer);
        Assert.Contains("Elena Olvido", before.Body!.TextContent);
        using var decided = await puebla.PostAs(
            "secretariat@secretariat",
            Decide(act),
            "decidir",
            new Dictionary<string, string> { ["decision"] = "si" },
            confirmer
        );
        Assert.Equal(System.Net.HttpStatusCode.Redirect, decided.StatusCode);

        var row = await Row(gone);
        Assert.Equal((null, null, null), (row.Name, row.Email, row.EmailKey));
        Assert.NotNull(row.ErasedAt);
        foreach (var path in new[] { act, $"/mandatos/{mandate:D}", "/mandatos?fecha=2025" })
        {
            var page = await puebla.PageAs("secretariat@secretariat", path, proposer);
            Assert.DoesNotContain("Elena Olvido", page.Body!.TextContent);
            Assert.Contains(
                "ersona borrada",
                page.Body!.TextContent,
                StringComparison.OrdinalIgnoreCase
            );
        }
        Assert.Null(await ReasonOf("erasure-test"));
        var chain = await Journal.Lines.Chain(puebla.ConnectionString);
        Assert.All(chain, link => Assert.Equal(link.Reckoned, link.Written));
        using var again = await puebla.AskAs("secretariat@secretariat", form, proposer);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task A_reason_that_they_wrote_goes_from_the_lines_of_who_decided_too()
    {
        var gone = await house.Person("Renata Redacta", "secretariat@secretariat");
        var second = await house.Person("Dalia Decide", "secretariat@secretariat");
        var puebla = await house.Running();
        const string reason = "Así lo escribió Renata.";
        var fields = Fields("Delia Colombia", "observer-delegate", "country:COL");
        fields["motivo"] = reason;
        using var posted = await puebla.PostAs(
            "secretariat@secretariat",
            "/mandatos/nuevo",
            "mandato",
            fields,
            gone
        );
        using var decided = await puebla.PostAs(
            "secretariat@secretariat",
            Decide(ActOf(posted)),
            "decidir",
            new Dictionary<string, string> { ["decision"] = "si" },
            second
        );
        await Journal.Lines.Write(
            puebla,
            "same-words",
            reason,
            actor: Actor.Person(Guid.NewGuid().ToString("D"), [])
        );
        // The person added, the proposal, the decision, the mandate, and the same words of somebody else.
        Assert.Equal(5, await Lines(reason));

        await puebla.With<PersonEraser, bool>(async eraser =>
        {
            await eraser.Erase(new(gone, true, Actor.System, "Lo pidió."), default);
            return true;
        });
        Assert.Equal(1, await Lines(reason));
        Assert.Equal(reason, await ReasonOf("same-words"));
        var chain = await Journal.Lines.Chain(puebla.ConnectionString);
        Assert.All(chain, link => Assert.Equal(link.Reckoned, link.Written));

        Task<long> Lines(string words) =>
            Journal.Lines.One<long>(
                puebla.ConnectionString,
                $"select count(*) from kernel.journal where reason = '{words}'"
            );
    }

    [Fact]
    public async Task Who_holds_a_mandate_is_not_erased_neither_proposed_nor_confirmed()
    {
        var held = await house.Person("Hilda Vigente", "official@country:MEX");
        var secretariat = await house.Person("Pía Secretaría", "secretariat@secretariat");
        var puebla = await house.Running();
        using var posted = await puebla.PostAs(
            "secretariat@secretariat",
            $"/personas/borrar/{held:D}",
            "borrar",
            new Dictionary<string, string> { ["motivo"] = "Lo pidió." },
            secretariat
        );
        Assert.Contains(
            "Termínelo primero",
            await posted.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );

        // Proposed before the mandate was given, it is refused when it is to be made so.
        var proposer = await house.AsActor(secretariat);
        var proposed = await house.Do(engine =>
            engine.Propose(
                new(
                    ErasureKind.Code,
                    ErasureKind.SubjectOf(held),
                    Party.Country("MEX"),
                    new ErasurePayload(held, false),
                    "Lo pidió.",
                    Audience.PresidencyAndSecretariat
                ),
                proposer
            )
        );
        var second = await house.AsActor(
            await house.Person("Lía Secretaría", "secretariat@secretariat")
        );
        var refusal = await house.Do(engine => engine.Confirm(proposed.Act!.Id, second, ""));
        Assert.Equal(ErasureRefusals.HoldsMandate, refusal);
        Assert.NotNull((await Row(held)).Name);
        var act = await house.Do(engine => engine.Find(proposed.Act!.Id, second));
        Assert.Equal(PendingState.Open, act!.State);
    }

    private async Task<Person> Row(Guid person) =>
        await (await house.Running()).With<ConferenceDb, Person>(db =>
            db.Set<Person>().AsNoTracking().SingleAsync(row => row.Id == person)
        );

    private async Task<string?> ReasonOf(string subject) =>
        await (await house.Running()).With<ConferenceDb, string?>(db =>
            db.Set<JournalEntry>()
                .Where(line => line.Subject == subject)
                .Select(line => line.Reason)
                .SingleAsync()
        );
}
