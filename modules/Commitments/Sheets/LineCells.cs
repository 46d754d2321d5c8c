using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Words;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Contracts;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Sheets;

/// <summary>What was asked, by when and how it stands, as cells of a sheet.</summary>
internal sealed class LineCells(
    IRecordedPlaces places,
    IRecordedDocuments documents,
    IRecordNames names,
    DeadlineWords deadlines,
    IConference conference,
    TimeProvider clock
)
{
    private const int Longest = 180;

    /// <summary>Finds how the provisions of addresses are cited. That confidential words are about to be shown is noted.</summary>
    public async Task<IReadOnlyDictionary<long, RecordedPlace>> Cited(
        IEnumerable<long> addresses,
        CancellationToken stop
    )
    {
        var cited = await places.Of([.. addresses.Distinct()], stop);
        await documents.NoteReading(cited.Values, stop);
        return cited;
    }

    /// <summary>What was asked: its citation, which leads to the commitment, and its words.</summary>
    public static SheetCell Asked(Commitment row, IReadOnlyDictionary<long, RecordedPlace> cited) =>
        new(
            cited.TryGetValue(row.AddressId, out var place)
                ? place.Citation
                : CommitmentWords.Of("Commitment.Number", LanguageExtensions.Current, row.Id)
        )
        {
            Link = CommitmentPlaces.Of(row.Id),
            Below = Short(row.Words),
        };

    /// <summary>By when: the deadline in words, and how long there still is.</summary>
    public async ValueTask<SheetCell> Until(Commitment row, bool open, CancellationToken stop) =>
        new(await deadlines.Of(row.Deadline, stop))
        {
            Below = open
                ? Lateness.Words(row.Deadline.Due, clock.GetUtcNow(), LanguageExtensions.Current)
                : null,
        };

    /// <summary>How a line stands, and where it is at.</summary>
    public static SheetCell State(CommitmentLine line)
    {
        var language = LanguageExtensions.Current;
        var stage = line.Stage is { } at ? Stages.Name(at).In(language) : null;
        var contested = line.IsContested ? CommitmentWords.Of("Lines.Contested", language) : null;
        return new(CommitmentWords.Of($"State.{line.State}", language))
        {
            State =
                line.IsContested ? TagState.Due
                : line.State == LineState.Done ? TagState.Done
                : line.State == LineState.UnderWay ? TagState.Action
                : TagState.Neutral,
            Below = string.Join("; ", new[] { stage, contested }.OfType<string>())
                is { Length: > 0 } below
                ? below
                : null,
        };
    }

    /// <summary>Those of some lines: by name, or where there are many by their number.</summary>
    public async ValueTask<string> Who(
        IReadOnlyCollection<CommitmentLine> lines,
        CancellationToken stop
    )
    {
        const int most = 6;
        var language = LanguageExtensions.Current;
        if (lines.Count > most)
        {
            var facts = await conference.Facts(stop);
            var countries = lines.All(line => facts.Country(line.Addressee) is not null);
            return CommitmentWords.Of(
                countries ? "Sheet.Countries" : "Sheet.Asked",
                language,
                lines.Count
            );
        }
        var named = new List<string>(lines.Count);
        foreach (var line in lines)
        {
            named.Add(await names.Addressee(line.Addressee, stop));
        }
        return CommitmentWords.List(named, language);
    }

    /// <summary>The words of a request, cut at a word where they are long.</summary>
    public static string Short(string words)
    {
        if (words.Length <= Longest)
        {
            return words;
        }
        var end = words.LastIndexOf(' ', Longest);
        return $"{words[..(end > 0 ? end : Longest)].TrimEnd(',', ';', ' ')}…";
    }

    /// <summary>What was left out of a list, as a sentence; null where nothing was.</summary>
    public static string? More(int all, int shown) =>
        all <= shown
            ? null
            : CommitmentWords.Of(
                all - shown == 1 ? "Sheet.MoreOne" : "Sheet.More",
                LanguageExtensions.Current,
                NumberText.Whole(all - shown)
            );

    /// <summary>A list with what was left out of it: how much, how much of it the file for Word has, and what leads to all.</summary>
    /// <param name="table">With as many rows as are shown.</param>
    /// <param name="all">How many there are.</param>
    /// <param name="length">Where it is shown.</param>
    /// <param name="board">Where all of them are listed; null where nothing lists them.</param>
    public static SheetTable Cut(SheetTable table, int all, SheetLength length, string? board)
    {
        var language = LanguageExtensions.Current;
        if (More(all, table.Rows.Count) is not { } more)
        {
            return table;
        }
        var inFile = CommitmentWords.Of(
            "Sheet.InFile",
            language,
            NumberText.Whole(SheetLengths.MostInFile)
        );
        return table with
        {
            More = length == SheetLength.File ? more : $"{more} {inFile}",
            All = board is null
                ? null
                : new(CommitmentWords.Of("Sheet.All", language)) { Link = board },
        };
    }

    /// <summary>The day and those for whom a sheet is, as its line below the title.</summary>
    public string About(string key) =>
        CommitmentWords.Of(
            key,
            LanguageExtensions.Current,
            DateText.Full(ConferenceFacts.DayOf(clock.GetUtcNow()))
        );
}
