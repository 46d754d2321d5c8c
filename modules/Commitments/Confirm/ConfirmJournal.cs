using System.Globalization;
using Puebla.Commitments.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Confirm;

/// <summary>Lines of the journal about verdicts: one for each act, and one more for each audience whose texts nobody else may know of.</summary>
internal sealed class ConfirmJournal(
    JournalWriter journal,
    Audiences audiences,
    ISentences sentences
)
{
    public const string ClausesConfirmed = "commitments.clauses-confirmed";
    public const string ClauseChanged = "commitments.clause-changed";
    public const string ClauseReconfirmed = "commitments.clause-reconfirmed";
    public const string VerdictWithdrawn = "commitments.verdict-withdrawn";
    public const string Undone = "commitments.confirmation-undone";

    /// <summary>That clauses were confirmed for the first time.</summary>
    public Task Confirmed(
        Actor actor,
        IReadOnlyList<(RecordedClause Clause, Finding Finding)> said,
        Mandate? mandate,
        CancellationToken stop
    ) => Lines(actor, ClausesConfirmed, said, "Read beside the text.", mandate, stop);

    /// <summary>That a confirmation was taken back.</summary>
    public Task TakenBack(
        Actor actor,
        IReadOnlyList<(RecordedClause Clause, Finding Finding)> said,
        Mandate? mandate,
        CancellationToken stop
    ) => Lines(actor, Undone, said, "Taken back by whoever had confirmed it.", mandate, stop);

    /// <summary>That something else is said of a clause, or the same of corrected words.</summary>
    public async Task Changed(
        Actor actor,
        RecordedClause clause,
        SaidOfClause before,
        SaidOfClause now,
        bool corrected,
        string reason,
        Mandate? mandate,
        CancellationToken stop
    )
    {
        var audience = await audiences.Of(clause.AudienceId, stop);
        journal.Add(
            actor,
            corrected ? ClauseReconfirmed : ClauseChanged,
            SubjectOf(clause),
            reason,
            now.Since(before, clause.Position + 1),
            mandate,
            audience.Mode.HidesExistence ? audience : null
        );
    }

    /// <summary>That what was confirmed of a clause that is gone was withdrawn.</summary>
    public async Task Withdrawn(
        Actor actor,
        RecordedClause ofText,
        Verdict verdict,
        Mandate? mandate,
        CancellationToken stop
    )
    {
        var audience = await audiences.Of(ofText.AudienceId, stop);
        journal.Add(
            actor,
            VerdictWithdrawn,
            ofText.InstrumentKey,
            "The text no longer has the clause.",
            new { finding = SaidOfClause.Word(verdict.Finding), address = verdict.AddressId },
            mandate,
            audience.Mode.HidesExistence ? audience : null
        );
    }

    /// <summary>The refusal that says who said what of a clause before.</summary>
    public async Task<Refusal> AlreadySaid(Verdict verdict, CancellationToken stop)
    {
        var words = new List<(string Who, string What)>();
        foreach (var language in new[] { Language.Spanish, Language.English })
        {
            words.Add(
                (
                    await sentences.Name("person", verdict.By.ToString("D"), language, stop),
                    Texts.Both($"Finding.{verdict.Finding}").In(language)
                )
            );
        }
        var (spanish, english) = (words[0], words[1]);
        return new(
            "confirm.already",
            ConfirmRefusals.Of("confirm.already", spanish.Who, spanish.What).Spanish,
            ConfirmRefusals.Of("confirm.already", english.Who, english.What).English
        );
    }

    /// <summary>A provision, as the subject of lines.</summary>
    public static string SubjectOf(RecordedClause clause) =>
        $"{clause.InstrumentKey}/{clause.Path}";

    private async Task Lines(
        Actor actor,
        string action,
        IReadOnlyList<(RecordedClause Clause, Finding Finding)> said,
        string reason,
        Mandate? mandate,
        CancellationToken stop
    )
    {
        var hidden = new Dictionary<int, Audience?>();
        foreach (var id in said.Select(one => one.Clause.AudienceId).Distinct())
        {
            var audience = await audiences.Of(id, stop);
            hidden[id] = audience.Mode.HidesExistence ? audience : null;
        }
        foreach (var group in said.GroupBy(one => hidden[one.Clause.AudienceId]))
        {
            var texts = group.Select(one => one.Clause.InstrumentKey).Distinct().ToList();
            journal.Add(
                actor,
                action,
                texts.Count > 1 ? "commitments"
                    : group.Count() > 1 ? texts[0]
                    : SubjectOf(group.First().Clause),
                reason,
                new
                {
                    count = group.Count(),
                    texts = string.Join(' ', texts),
                    findings = group
                        .Select(one => SaidOfClause.Word(one.Finding))
                        .Distinct()
                        .Order(StringComparer.Ordinal)
                        .ToArray(),
                    clauses = string.Join(
                        ' ',
                        group.Select(one =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{SubjectOf(one.Clause)}#{one.Clause.Position + 1}"
                            )
                        )
                    ),
                },
                mandate,
                group.Key
            );
        }
    }
}
