using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Confirm;
using Puebla.Commitments.Data;
using Puebla.Commitments.EditClause;
using Puebla.Kernel.Data;
using Puebla.Outcomes;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record;
using static Puebla.Tests.Commitments.ConfirmHouse;

namespace Puebla.Tests.Commitments;

/// <summary>One clause, said otherwise than it was understood, and said again after its text was corrected.</summary>
public sealed class EditClauseTests(OnePuebla one)
{
    private async Task<(RunningPuebla Puebla, string Key)> Kept(int year, string provisions)
    {
        var puebla = await one.WithFacts();
        await puebla.Keep($"5 de mayo de {year}", provisions);
        return (puebla, $"grcm-{year}-05-05");
    }

    [Fact]
    public async Task Members_whom_the_text_does_not_name_are_named_later_on_the_same_page()
    {
        var (puebla, key) = await Kept(
            2131,
            "1. Invitar a los Países Miembros que aún no lo han hecho a enviar su lista inventada a la brevedad."
        );
        var clause = Assert.Single(await puebla.Clauses(key));
        await Went(puebla.Press(key, "confirmar", on: clause));
        var before = Assert.Single(await puebla.Commitments(clause));
        Assert.True(before.AwaitsNames);
        Assert.Empty(before.Lines);
        // Until then the boards say so, and only to whom state is shown that it waits for names.
        foreach (
            var (who, waits) in new[]
            {
                ("official@country:CRI", true),
                ("observer-delegate@organization:oim", false),
            }
        )
        {
            var row = (await puebla.PageAs(who, "/compromisos?anio=2131"))
                .QuerySelector($"main a[href='/compromisos/{before.Id}']")!
                .Closest("tr")!
                .TextContent;
            Assert.Contains("que el texto no nombra", row, StringComparison.Ordinal);
            Assert.Equal(waits, row.Contains("faltan los nombres", StringComparison.Ordinal));
        }
        await Went(
            puebla.Edit(
                clause,
                null,
                ("destinatarios", "Belice; Costa Rica"),
                ("motivo", "Lo dijo la Presidencia")
            )
        );
        var after = Assert.Single(await puebla.Commitments(clause));
        Assert.Equal(["BLZ", "CRI"], after.Lines.Select(line => line.Addressee).Order());
        Assert.Equal((before.Id, true), (after.Id, after.AwaitsNames));
        var line = Assert.Single(await puebla.Lines(ConfirmJournal.ClauseChanged, $"{key}/1"));
        Assert.Equal("Lo dijo la Presidencia", line.Reason);
    }

    [Theory]
    [InlineData("plazo", "1", "desde")]
    [InlineData("plazo", "2", "reunion")]
    [InlineData("plazo", "3", "cantidad")]
    [InlineData("plazo", "4", "cantidad")]
    [InlineData("plazo", "5", "condicion")]
    [InlineData("destinatarios", "", "destinatarios")]
    [InlineData("palabras", "", "palabras")]
    [InlineData("desde", "mañana", "desde")]
    public async Task What_cannot_be_is_told_beside_its_field_and_nothing_typed_is_lost(
        string field,
        string value,
        string wrong
    )
    {
        var (puebla, key) = await Kept(2132, "1. Solicitar a la Secretaría la lista inventada.");
        var clause = Assert.Single(await puebla.Clauses(key));
        using var answer = await puebla.Edit(clause, null, ("propone", "Belice"), (field, value));
        var page = await Visit.Read(answer);
        Assert.NotNull(page.QuerySelector($"[id={wrong}][aria-invalid=true]"));
        Assert.NotNull(page.QuerySelector($"[role=alert] a[href='#{wrong}']"));
        Assert.Equal("Belice", page.QuerySelector("#propone")!.GetAttribute("value"));
        Assert.Empty(await puebla.Verdicts(clause));
    }

    [Fact]
    public async Task A_deadline_is_said_otherwise_before_it_is_confirmed()
    {
        var (puebla, key) = await Kept(
            2133,
            "1. Solicitar a la Secretaría la lista inventada a la brevedad."
        );
        var clause = Assert.Single(await puebla.Clauses(key));
        await Went(
            puebla.Edit(
                clause,
                null,
                ("plazo", "3"),
                ("cantidad", "5"),
                ("unidad", "2"),
                ("desde", "2133-05-05")
            )
        );
        var commitment = Assert.Single(await puebla.Commitments(clause));
        Assert.Equal(
            (DeadlineKind.Counted, 5, DeadlineUnit.WorkingDays),
            (commitment.Deadline.Kind, commitment.Deadline.Count, commitment.Deadline.Unit)
        );
        Assert.Equal(new DateOnly(2133, 5, 12), commitment.Deadline.DueDay);
        Assert.Equal("a la brevedad", commitment.Deadline.Words);
    }

    [Fact]
    public async Task A_change_needs_a_reason_and_the_second_sees_the_firsts_and_keeps_their_own()
    {
        var (puebla, key) = await Kept(2134, "1. Solicitar a la Secretaría la lista inventada.");
        var clause = Assert.Single(await puebla.Clauses(key));
        await Went(puebla.Press(key, "confirmar", on: clause));
        using (var without = await puebla.Edit(clause, null, ("palabras", "Otra lista")))
        {
            var page = await Visit.Read(without);
            Assert.NotNull(page.QuerySelector("[id=motivo][aria-invalid=true]"));
            Assert.Equal("Otra lista", page.QuerySelector("#palabras")!.TextContent);
        }
        var stale = (await puebla.Verdicts(clause)).Single().Revision;
        await Went(
            puebla.Edit(clause, Bea, ("palabras", "La lista de Bea"), ("motivo", "Más claro"))
        );
        using var second = await puebla.Edit(
            clause,
            Ana,
            ("revision", $"{stale}"),
            ("palabras", "La lista de Ana"),
            ("motivo", "Mejor")
        );
        var shown = await Visit.Read(second);
        Assert.Contains(
            shown.QuerySelectorAll(".note-title"),
            title => title.TextContent.Contains("ya lo confirmó", StringComparison.Ordinal)
        );
        Assert.Equal("La lista de Ana", shown.QuerySelector("#palabras")!.TextContent);
        Assert.Equal("La lista de Bea", Assert.Single(await puebla.Commitments(clause)).Words);
        var now = (await puebla.Verdicts(clause)).Single().Revision;
        Assert.Equal($"{now}", shown.QuerySelector("input[name=revision]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_was_reported_is_neither_erased_nor_undone()
    {
        var (puebla, key) = await Kept(
            2135,
            "1. Solicitar a Costa Rica y a Panamá la lista inventada."
        );
        var clause = Assert.Single(await puebla.Clauses(key));
        var person = Guid.NewGuid();
        await Went(puebla.Press(key, "confirmar", person, clause));
        await Report(puebla, clause);
        using (
            var nothing = await puebla.Edit(
                clause,
                null,
                ("hallazgo", "3"),
                ("motivo", "No pide nada")
            )
        )
        {
            Assert.Contains(
                "no puede borrarse",
                await nothing.Content.ReadAsStringAsync(),
                StringComparison.Ordinal
            );
        }
        using (var undone = await puebla.Press(key, "deshacer", person))
        {
            Assert.Equal(HttpStatusCode.OK, undone.StatusCode);
        }
        await Went(
            puebla.Edit(clause, null, ("destinatarios", "México"), ("motivo", "Error de lectura"))
        );
        var lines = Assert
            .Single(await puebla.Commitments(clause))
            .Lines.ToDictionary(line => line.Addressee);
        Assert.Equal(["CRI", "MEX"], lines.Keys.Order());
        Assert.Equal((false, LineState.UnderWay), (lines["CRI"].IsAsked, lines["CRI"].State));
        Assert.Single(lines["CRI"].Reports);
        // Only a person drops it, and what was said of it stays.
        await Went(puebla.Edit(clause, null, ("retirar", "CRI"), ("motivo", "Se decidió")));
        var dropped = Assert
            .Single(await puebla.Commitments(clause))
            .Lines.Single(line => line.Addressee == "CRI");
        Assert.Equal(LineState.Dropped, dropped.State);
        Assert.Equal(2, dropped.Reports.Count);
        var told = Assert.Single(
            await puebla.Lines(ClauseEditor.DroppedAction, $"commitment:{dropped.CommitmentId}")
        );
        Assert.Equal("Se decidió", told.Reason);
        Assert.Contains("CRI", told.Details, StringComparison.Ordinal);
        // Asked after all, it stands as it did, with all that was said.
        await Went(
            puebla.Edit(clause, null, ("destinatarios", "Costa Rica"), ("motivo", "Sí se le pide"))
        );
        var again = Assert
            .Single(await puebla.Commitments(clause))
            .Lines.Single(line => line.Addressee == "CRI");
        Assert.Equal((true, LineState.UnderWay), (again.IsAsked, again.State));
        Assert.Equal(2, again.Reports.Count);
    }

    [Fact]
    public async Task A_provision_corrected_after_its_commitment_was_confirmed_is_confirmed_again_and_keeps_its_reports()
    {
        var (puebla, key) = await Kept(
            2136,
            "1. Solicitar a Costa Rica y a Panamá la lista inventada de oficinas.\n2. Agradecer a Honduras por todo lo inventado.\n3. Felicitar a Guatemala por lo mismo."
        );
        var clause = (await puebla.Clauses(key))[0];
        await Went(puebla.Press(key, "confirmar", on: clause));
        await Report(puebla, clause);
        await puebla.Keep(
            "5 de mayo de 2136",
            "1. Solicitar a Costa Rica y a México la lista inventada de oficinas.\n2. Agradecer a Honduras por todo lo inventado.\n3. Felicitar a Guatemala por lo mismo."
        );
        var now = (await puebla.Clauses(key))[0];
        Assert.NotEqual(clause.Text, now.Text);
        var list = await puebla.PageAs(Secretariat, Of(key));
        Assert.Contains(
            "Corregidas después de confirmadas",
            list.QuerySelector("#corregidas")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "corregida después de confirmada",
            list.Rows().First().TextContent,
            StringComparison.Ordinal
        );
        var desk = await puebla.PageAs(Secretariat, "/escritorio");
        Assert.Contains("cuyo texto se corrigió", desk.Body!.TextContent, StringComparison.Ordinal);
        // By the list alone it is not confirmed: what was said before is looked at.
        using (var pressed = await puebla.Press(key, "confirmar", null, now))
        {
            Assert.Equal(HttpStatusCode.OK, pressed.StatusCode);
        }
        var page = await puebla.PageAs(Secretariat, ConfirmHouse.Page(now));
        Assert.Contains("Panamá", page.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        await Went(
            puebla.Edit(
                now,
                null,
                ("destinatarios", "Costa Rica; México"),
                ("motivo", "Texto corregido")
            )
        );
        var commitment = Assert.Single(await puebla.Commitments(now));
        Assert.Equal(now.Text, commitment.Words);
        Assert.Equal(["CRI", "MEX"], commitment.Lines.Select(line => line.Addressee).Order());
        Assert.Single(commitment.Lines.Single(line => line.Addressee == "CRI").Reports);
        Assert.Null((await puebla.PageAs(Secretariat, Of(key))).QuerySelector("#corregidas del"));
        Assert.Single(await puebla.Lines(ConfirmJournal.ClauseReconfirmed, $"{key}/1"));
    }

    [Theory]
    [InlineData("Hondurs", "Hondurs")]
    [InlineData("Belice; Ministros Inventados", "Ministros Inventados")]
    [InlineData("Belice, Panamá", "Belice, Panamá")]
    public async Task One_whom_nobody_knows_is_not_asked_and_the_word_is_named(
        string typed,
        string word
    )
    {
        var (puebla, key) = await Kept(2156, "1. Solicitar a la Secretaría la lista inventada.");
        var clause = Assert.Single(await puebla.Clauses(key));
        using var answer = await puebla.Edit(clause, null, ("destinatarios", typed));
        var page = await Visit.Read(answer);
        var field = page.QuerySelector("#destinatarios[aria-invalid=true]")!;
        Assert.Equal(typed, field.GetAttribute("value"));
        Assert.Contains(
            $"Puebla no conoce a «{word}»",
            page.QuerySelector("#destinatarios-error")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(await puebla.Verdicts(clause));
    }

    [Fact]
    public async Task Whom_the_registers_the_texts_or_the_clause_itself_know_is_asked()
    {
        var (puebla, key) = await Kept(2159, "1. Solicitar a la Secretaría la lista inventada.");
        var clause = Assert.Single(await puebla.Clauses(key));
        // As a text may call somebody whom no register has.
        await puebla.With<ConferenceDb, int>(db =>
            db.Set<Puebla.Record.Data.ParagraphClause>()
                .Where(one =>
                    db.Set<Puebla.Record.Data.Paragraph>()
                        .Any(text =>
                            text.Id == one.ProvisionId && text.AddressId == clause.AddressId
                        )
                )
                .ExecuteUpdateAsync(one =>
                    one.SetProperty(row => row.Addressees, new[] { "comision-inventada" })
                )
        );
        await Went(
            puebla.Edit(
                clause,
                null,
                (
                    "destinatarios",
                    "comision-inventada; Honduras; OIM; ACNUR; UNICEF; Troika; Sociedad civil; Presidencia Pro Témpore"
                )
            )
        );
        var lines = Assert.Single(await puebla.Commitments(clause)).Lines;
        Assert.Equal(8, lines.Count);
        Assert.Contains("comision-inventada", lines.Select(line => line.Addressee));
    }

    [Fact]
    public async Task What_changed_stands_in_the_journal_before_and_after()
    {
        var (puebla, key) = await Kept(
            2155,
            "1. Solicitar a Belice y a Panamá la lista inventada, a más tardar el 1 de octubre de 2155."
        );
        var clause = Assert.Single(await puebla.Clauses(key));
        await Went(puebla.Press(key, "confirmar", on: clause));
        await Went(
            puebla.Edit(
                clause,
                null,
                ("destinatarios", "México"),
                ("desde", "2155-11-02"),
                ("motivo", "Error de lectura")
            )
        );
        var line = Assert.Single(await puebla.Lines(ConfirmJournal.ClauseChanged, $"{key}/1"));
        foreach (
            var part in new[]
            {
                "\"askedBefore\":[\"BLZ\",\"PAN\"]",
                "\"asked\":[\"MEX\"]",
                "\"dueBefore\":\"2155-10-02T06:00:00Z\"",
                "\"due\":\"2155-11-03T06:00:00Z\"",
            }
        )
        {
            Assert.Contains(part, line.Details, StringComparison.Ordinal);
        }
        Assert.Contains(
            "se pedía a Belice, Panamá, ahora a México; plazo: antes 1 de octubre de 2155, ahora 2 de noviembre de 2155.",
            await Told(""),
            StringComparison.Ordinal
        );

        // What did not change is not told; what is gone is told as gone.
        await Went(
            puebla.Edit(clause, null, ("plazo", "0"), ("motivo", "El texto no fija ninguno"))
        );
        var told = await Told("");
        Assert.Contains("antes 2 de noviembre de 2155, ahora —.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("se pedía a México", told, StringComparison.Ordinal);
        Assert.Contains(
            "asked of: before Belize, Panama, now Mexico; deadline: before 1 October 2155, now 2 November 2155.",
            await Told("/en"),
            StringComparison.Ordinal
        );

        async Task<string> Told(string language) =>
            (
                await puebla.PageAs(
                    Secretariat,
                    language.Length == 0 ? $"/diario?asunto={key}/1" : $"/en/journal?about={key}/1"
                )
            )
                .Body!
                .TextContent;
    }

    // By the pages, for Costa Rica.
    private static async Task Report(
        RunningPuebla puebla,
        Puebla.Record.Contracts.RecordedClause clause
    )
    {
        var commitment = Assert.Single(await puebla.Commitments(clause));
        await ProgressHouse.Report(
            puebla,
            new(
                commitment.Id,
                clause.AddressId,
                commitment.Lines.ToDictionary(one => one.Addressee, one => one.Id)
            ),
            "Va en camino."
        );
    }
}
