using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record;

namespace Puebla.Tests.Commitments;

/// <summary>What the tests of the life of commitments have in common.</summary>
internal static class ProgressHouse
{
    public const string Official = "official@country:CRI";
    public const string Answers = "answers-for-country@country:CRI";
    public const string Panama = "focal-point@country:PAN";
    public const string Secretariat = "secretariat@secretariat";
    public const string Administrator = "administrator@puebla";
    public const string Oim = "observer-delegate@organization:oim";
    public const string Acnur = "observer-delegate@organization:acnur";
    public const string Civil = "civil-society-delegate@civil-society:rrocm";

    /// <summary>A text of a day of its own with a paragraph, and a commitment of it.</summary>
    public static async Task<MadeCommitment> Made(
        this RunningPuebla puebla,
        DateOnly day,
        string[]? asked = null,
        DateOnly? due = null,
        Audience? access = null
    )
    {
        await puebla.Keep(
            Record.Texts.Of(
                day,
                (
                    "1",
                    $"Solicitar a quienes corresponda comentarios sobre el texto inventado del {day:yyyy-MM-dd}."
                ),
                ("2", $"Tomar nota de otra cosa inventada el {day:yyyy-MM-dd}.")
            ),
            access
        );
        return await puebla.Commit($"grcm-{day:yyyy-MM-dd}/1", asked ?? ["CRI", "PAN"], due, day);
    }

    public static string Page(this MadeCommitment made) => $"/compromisos/{made.Id}";

    public static string Page(this MadeCommitment made, string act, string code) =>
        $"/compromisos/{made.Id}/{act}/{made.Lines[code]}";

    public static async Task<string> TextAs(
        this RunningPuebla puebla,
        string who,
        string path,
        Guid? person = null
    )
    {
        var page = await puebla.PageAs(who, path, person);
        return page.QuerySelector("main")!.TextContent;
    }

    /// <summary>Prepares a report for Costa Rica by the page.</summary>
    public static Task<HttpResponseMessage> Prepare(
        this RunningPuebla puebla,
        MadeCommitment made,
        string words,
        string state = "UnderWay",
        string who = Official,
        Guid? person = null,
        string documents = ""
    ) =>
        puebla.PostAs(
            who,
            made.Page("informar", "CRI"),
            "informar",
            new Dictionary<string, string>
            {
                ["estado"] = state,
                ["palabras"] = words,
                ["documentos"] = documents,
            },
            person
        );

    /// <summary>Submits what was prepared for Costa Rica.</summary>
    public static async Task Submit(this RunningPuebla puebla, MadeCommitment made)
    {
        using var answer = await puebla.PostAs(
            Answers,
            made.Page("presentar", "CRI"),
            "presentar",
            new Dictionary<string, string>()
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>Reports for Costa Rica from beginning to end.</summary>
    public static async Task Report(
        this RunningPuebla puebla,
        MadeCommitment made,
        string words,
        string state = "UnderWay",
        string documents = ""
    )
    {
        using var prepared = await puebla.Prepare(made, words, state, documents: documents);
        Assert.Equal(HttpStatusCode.Redirect, prepared.StatusCode);
        await puebla.Submit(made);
    }

    public static Task<List<LineReport>> Said(
        this RunningPuebla puebla,
        MadeCommitment made,
        string code = "CRI"
    ) =>
        puebla.With<ConferenceDb, List<LineReport>>(db =>
            db.Set<LineReport>()
                .AsNoTracking()
                .Where(report => report.LineId == made.Lines[code])
                .OrderBy(report => report.Id)
                .ToListAsync()
        );

    public static Task<CommitmentLine> LineOf(
        this RunningPuebla puebla,
        MadeCommitment made,
        string code = "CRI"
    ) =>
        puebla.With<ConferenceDb, CommitmentLine>(db =>
            db.Set<CommitmentLine>().AsNoTracking().SingleAsync(line => line.Id == made.Lines[code])
        );

    public static Task<List<JournalEntry>> Journalled(
        this RunningPuebla puebla,
        MadeCommitment made
    ) =>
        puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>()
                .Where(line => line.Subject == $"commitment:{made.Id}")
                .OrderBy(line => line.Id)
                .ToListAsync()
        );

    public static async Task<string> Text(this HttpResponseMessage answer)
    {
        var page = await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync()
        );
        return page.QuerySelector("main")!.TextContent;
    }

    /// <summary>Opens how a commitment stands to everybody, by its page.</summary>
    public static Task OpenToAll(this RunningPuebla puebla, MadeCommitment made) =>
        ConfirmHouse.Went(
            puebla.PostAs(
                Secretariat,
                $"{made.Page()}/apertura",
                "apertura",
                new Dictionary<string, string>
                {
                    ["para"] = "public",
                    ["criterio"] = "opened-by-body",
                    ["motivo"] = "Se acordó abrir.",
                }
            )
        );

    public static async Task LoadFacts(this RunningPuebla puebla)
    {
        await puebla.With<IConferenceLoader, FactsLoaded>(loader =>
            loader.Load(CrmData.Folder, Actor.System)
        );
        await puebla.ForgetAll();
    }

    /// <summary>Gives all mandates of a person a last day.</summary>
    public static async Task EndMandates(this RunningPuebla puebla, Guid person, DateOnly last)
    {
        await puebla.With<ConferenceDb, int>(db =>
            db.Set<global::Puebla.Contacts.Data.MandateRow>()
                .Where(row => row.PersonId == person)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.To, last))
        );
        await puebla.ForgetAll();
    }

    // The notice comes by the database's own channel a moment later; a test does not wait for it.
    public static async Task ForgetAll(this RunningPuebla puebla)
    {
        foreach (var keeper in puebla.Services.GetServices<IForgetful>())
        {
            await keeper.Forget(null, CancellationToken.None);
        }
    }
}
