using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.TestKit;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>What the tests of the boards have in common.</summary>
internal static class BoardHouse
{
    /// <summary>The words of the main part of a page, spaces drawn together.</summary>
    public static string Told(this IHtmlDocument page) =>
        page.QuerySelector("main")!.TextContent.Squeezed();

    public static string Squeezed(this string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Numbers of the requests that a board lists, in its order.</summary>
    public static int[] Listed(this IHtmlDocument page, string under = "main") =>
        [
            .. page.QuerySelectorAll($"{under} table.data tbody th a")
                .Select(link =>
                    int.Parse(
                        link.GetAttribute("href")!.Split('/')[^1],
                        CultureInfo.InvariantCulture
                    )
                ),
        ];

    // Written past the product, so that nobody announces it.
    private static async Task<int> Written(
        this RunningPuebla puebla,
        Func<ConferenceDb, Task<int>> write
    )
    {
        var written = await puebla.With(write);
        await puebla.ForgetAll();
        return written;
    }

    /// <summary>Brings a line to a state, as if it had been reported.</summary>
    public static Task<int> Stands(
        this RunningPuebla puebla,
        MadeCommitment made,
        string code,
        LineState state,
        string? stage = null
    )
    {
        var (id, now) = (made.Lines[code], puebla.Clock.GetUtcNow());
        return puebla.Written(db =>
            db.Set<CommitmentLine>()
                .Where(line => line.Id == id)
                .ExecuteUpdateAsync(line =>
                    line.SetProperty(one => one.State, state)
                        .SetProperty(one => one.Stage, stage)
                        .SetProperty(one => one.AnsweredAt, now)
                )
        );
    }

    /// <summary>Files a request under subjects, and among those of all.</summary>
    public static Task<int> File(
        this RunningPuebla puebla,
        MadeCommitment made,
        bool ofAll = false,
        params string[] subjects
    ) =>
        puebla.Written(db =>
            db.Set<Commitment>()
                .Where(row => row.Id == made.Id)
                .ExecuteUpdateAsync(row =>
                    row.SetProperty(one => one.Subjects, subjects)
                        .SetProperty(one => one.IsOfAll, ofAll)
                )
        );

    /// <summary>Opens state and lateness of a request to everybody, as a recorded decision does.</summary>
    public static Task<int> OpenToAll(this RunningPuebla puebla, MadeCommitment made) =>
        puebla.Written(db =>
            db.Set<Commitment>()
                .Where(row => row.Id == made.Id)
                .ExecuteUpdateAsync(row =>
                    row.SetProperty(one => one.AudienceId, Audiences.PublicId)
                )
        );

    /// <summary>Gives a request another deadline.</summary>
    public static Task<int> Falls(
        this RunningPuebla puebla,
        MadeCommitment made,
        DeadlineKind kind,
        DateOnly? due,
        string? meeting = null
    )
    {
        var ends = due is { } day ? Due.InSanJose(day).Ends : (DateTimeOffset?)null;
        return puebla.Written(db =>
            db.Set<Commitment>()
                .Where(row => row.Id == made.Id)
                .ExecuteUpdateAsync(row =>
                    row.SetProperty(one => one.Deadline.Kind, kind)
                        .SetProperty(one => one.Deadline.DueDay, due)
                        .SetProperty(one => one.Deadline.DueEnds, ends)
                        .SetProperty(one => one.Deadline.Meeting, meeting)
                )
        );
    }
}
