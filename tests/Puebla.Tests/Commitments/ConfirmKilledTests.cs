using System.Net;
using Puebla.Commitments.Confirm;
using Puebla.TestKit;
using static Puebla.Tests.Commitments.ConfirmHouse;

namespace Puebla.Tests.Commitments;

/// <summary>The connection dies in the midst of a confirmation, after it wrote and before it committed. On a database of its own: it stops the journal.</summary>
public sealed class ConfirmKilledTests
{
    [Fact]
    public async Task Nothing_is_left_of_a_confirmation_that_died_and_it_can_be_done_again()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        await puebla.Keep(
            "4 de mayo de 2021",
            "1. Solicitar a Belice la lista inventada.\n2. Agradecer a Panamá por la lista inventada."
        );
        const string key = "grcm-2021-05-04";
        var clauses = await puebla.Clauses(key);
        await using (var journal = await HeldJournal.Of(puebla.ConnectionString))
        {
            var pressed = puebla.Press(key, "confirmar", null, [.. clauses]);
            await journal.Kill();
            using var answer = await pressed;
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        }
        Assert.Empty(await puebla.Verdicts(clauses[0]));
        Assert.Empty(await puebla.Commitments(clauses[0]));
        Assert.Empty(await puebla.Lines(ConfirmJournal.ClausesConfirmed, key));
        await Went(puebla.Press(key, "confirmar", null, [.. clauses]));
        Assert.Single(await puebla.Commitments(clauses[0]));
        Assert.Single(await puebla.Lines(ConfirmJournal.ClausesConfirmed, key));
    }
}
