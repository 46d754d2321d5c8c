using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Confirm;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Contracts;
using Puebla.TestKit;
using Puebla.Tests.Record;

namespace Puebla.Tests.Commitments;

/// <summary>Texts of which clauses wait, and what is done to them by the pages.</summary>
internal static class ConfirmHouse
{
    public const string Secretariat = "secretariat@secretariat";
    public const string Queue = "/compromisos/por-confirmar";
    public static readonly Guid Ana = new("7e57b105-0000-4000-8000-0000000000c1");
    public static readonly Guid Bea = new("7e57b105-0000-4000-8000-0000000000c2");

    /// <summary>An invented text of a day of its own.</summary>
    public static string Conclusions(string day, string provisions) =>
        $"""
            Reunión del Grupo Regional de Consulta sobre Migración (GRCM)
            San José, Costa Rica
            {day}

            CONCLUSIONES

            {provisions}
            """;

    public static Task Keep(
        this RunningPuebla puebla,
        string day,
        string provisions,
        Audience? access = null,
        bool sample = false
    ) => puebla.Keep(Asked.Parse(Conclusions(day, provisions)), access, sample);

    /// <summary>The clauses of a text, in order.</summary>
    public static Task<List<RecordedClause>> Clauses(this RunningPuebla puebla, string key) =>
        puebla.With<IRecordedClauses, List<RecordedClause>>(clauses =>
            clauses
                .All.Where(clause => clause.InstrumentKey == key)
                .OrderBy(clause => clause.Order)
                .ThenBy(clause => clause.Position)
                .ToListAsync()
        );

    public static string Of(string key) => $"{Queue}?texto={key}";

    public static string Page(RecordedClause clause) =>
        $"/compromisos/clausulas/{clause.AddressId}/{clause.Position}";

    /// <summary>Presses a button of the list.</summary>
    public static Task<HttpResponseMessage> Press(
        this RunningPuebla puebla,
        string key,
        string step,
        Guid? person = null,
        params RecordedClause[] on
    ) =>
        puebla.PostAs(
            Secretariat,
            Of(key),
            "confirmar",
            new Dictionary<string, string>
            {
                ["hacer"] =
                    $"{step} {string.Join(' ', on.Select(clause => ClauseRef.Of(clause)))}".Trim(),
            },
            person ?? Ana
        );

    /// <summary>Fills in the form of a clause.</summary>
    public static async Task<HttpResponseMessage> Edit(
        this RunningPuebla puebla,
        RecordedClause clause,
        Guid? person = null,
        params (string Field, string Value)[] typed
    ) =>
        await puebla.PostAs(
            Secretariat,
            Page(clause),
            "clausula",
            typed.ToDictionary(one => one.Field, one => one.Value),
            person ?? Ana
        );

    public static async Task Went(Task<HttpResponseMessage> posted)
    {
        using var answer = await posted;
        Assert.True(
            answer.StatusCode == HttpStatusCode.Found,
            answer.StatusCode == HttpStatusCode.Found
                ? ""
                : await answer.Content.ReadAsStringAsync()
        );
    }

    public static Task<List<Commitment>> Commitments(
        this RunningPuebla puebla,
        RecordedClause clause
    ) =>
        puebla.With<ConferenceDb, List<Commitment>>(db =>
            db.Set<Commitment>()
                .AsNoTracking()
                .Include(one => one.Lines)
                    .ThenInclude(line => line.Reports)
                .Where(one => one.AddressId == clause.AddressId)
                .ToListAsync()
        );

    public static Task<List<Verdict>> Verdicts(this RunningPuebla puebla, RecordedClause clause) =>
        puebla.With<ConferenceDb, List<Verdict>>(db =>
            db.Set<Verdict>()
                .AsNoTracking()
                .Where(one => one.AddressId == clause.AddressId)
                .OrderBy(one => one.Id)
                .ToListAsync()
        );

    public static Task<List<JournalEntry>> Lines(
        this RunningPuebla puebla,
        string action,
        string subject
    ) =>
        puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>()
                .Where(line => line.Action == action && line.Subject == subject)
                .OrderBy(line => line.Id)
                .ToListAsync()
        );

    public static IEnumerable<AngleSharp.Dom.IElement> Rows(this IHtmlDocument page) =>
        page.QuerySelectorAll("[data-clause]");
}
