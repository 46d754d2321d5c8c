using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.TestKit;

namespace Puebla.Tests.Record.Review;

/// <summary>The Secretariat at a review, by its pages.</summary>
internal static class ReviewHands
{
    public const string Secretariat = "secretariat@secretariat";

    public static async Task Posted(
        this RunningPuebla puebla,
        string path,
        string form,
        params (string Name, string Value)[] typed
    )
    {
        using var answer = await puebla.PostAs(
            Secretariat,
            path,
            form,
            typed.ToDictionary(t => t.Name, t => t.Value)
        );
        Assert.True(
            answer.StatusCode == HttpStatusCode.Found,
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }

    public static async Task<string> Piece(this RunningPuebla puebla, string key, string path) =>
        (await puebla.PageAs(Secretariat, $"/acervo/{key}/revisar"))
            .QuerySelectorAll("ol.entries a")
            .Single(a => a.TextContent == path)
            .GetAttribute("href")!;

    public static Task<List<JournalEntry>> ReviewLines(
        this RunningPuebla puebla,
        string key,
        string action
    ) =>
        puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>().Where(e => e.Subject == key && e.Action == action).ToListAsync()
        );
}
