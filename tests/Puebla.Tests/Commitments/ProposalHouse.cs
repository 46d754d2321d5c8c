using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.TestKit;
using Puebla.Tests.Record;

namespace Puebla.Tests.Commitments;

/// <summary>What the tests of proposals have in common.</summary>
internal static class ProposalHouse
{
    public const string List = "/propuestas";
    public const string Reason = "Palabras que solo leen los miembros.";

    /// <summary>A text of a day of its own that notes a proposal; its second paragraph decides, its third only notes.</summary>
    public static async Task<MadeProposal> Noted(
        this RunningPuebla puebla,
        DateOnly day,
        string[]? proposers = null,
        Audience? access = null,
        string words = "Tomar nota de la propuesta inventada de intercambiar listas.",
        bool contribution = false
    )
    {
        await puebla.KeepNoting(day, access);
        return await puebla.Propose(
            $"grcm-{day:yyyy-MM-dd}/1",
            proposers ?? ["PAN"],
            day,
            words,
            contribution
        );
    }

    /// <summary>The text alone.</summary>
    public static Task KeepNoting(
        this RunningPuebla puebla,
        DateOnly day,
        Audience? access = null
    ) =>
        puebla.Keep(
            Asked.Parse(
                ConfirmHouse.Conclusions(
                    day.ToString(
                        "d 'de' MMMM 'de' yyyy",
                        System.Globalization.CultureInfo.GetCultureInfo("es")
                    ),
                    $"""
                    1. Tomar nota de la propuesta de Panamá de intercambiar listas inventadas el {day:yyyy-MM-dd}.
                    2. Aprobar el intercambio de listas inventadas del {day:yyyy-MM-dd}.
                    3. Tomar nota del informe inventado del {day:yyyy-MM-dd}.
                    """
                )
            ),
            access
        );

    public static string Page(this MadeProposal made, string? act = null) =>
        act is null ? $"{List}/{made.Id}" : $"{List}/{made.Id}/{act}";

    /// <summary>What a form of a turn is filled in with.</summary>
    public static Dictionary<string, string> Turn(
        ProposalState state,
        string reason = Reason,
        string body = "",
        string meeting = "",
        string place = ""
    ) =>
        new()
        {
            ["paso"] = state.ToString(),
            ["organo"] = body,
            ["reunion"] = meeting,
            ["por"] = place,
            ["motivo"] = reason,
        };

    public static Task<HttpResponseMessage> Follow(
        this RunningPuebla puebla,
        MadeProposal made,
        Dictionary<string, string> turn
    ) => puebla.PostAs(ProgressHouse.Secretariat, made.Page("seguir"), "seguir", turn);

    public static async Task Followed(
        this RunningPuebla puebla,
        MadeProposal made,
        Dictionary<string, string> turn
    ) => await ConfirmHouse.Went(puebla.Follow(made, turn));

    public static Task<Proposal> RowOf(this RunningPuebla puebla, MadeProposal made) =>
        puebla.With<ConferenceDb, Proposal>(db =>
            db.Set<Proposal>()
                .AsNoTracking()
                .Include(one => one.Turns.OrderBy(turn => turn.Id))
                .SingleAsync(one => one.Id == made.Id)
        );

    public static Task<List<JournalEntry>> Journalled(
        this RunningPuebla puebla,
        MadeProposal made
    ) =>
        puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>()
                .Where(line => line.Subject == $"proposal:{made.Id}")
                .OrderBy(line => line.Id)
                .ToListAsync()
        );
}
