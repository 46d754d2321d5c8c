using System.Globalization;
using System.Text.RegularExpressions;
using Puebla.Conference.Contracts;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>Which meeting the words of a deadline mean: by its ordinal or its year, else the next of the body that they name, else of the body that speaks.</summary>
internal static partial class NamedMeeting
{
    private const string ViceMinisters = "vice-ministers";

    /// <summary>The meeting; null where no register has it.</summary>
    /// <param name="words">As written.</param>
    /// <param name="body">Code of the body that speaks.</param>
    /// <param name="asked">When it was asked; null where that is unknown.</param>
    /// <param name="facts">The registers.</param>
    public static Meeting? Find(string words, string? body, DateOnly? asked, ConferenceFacts facts)
    {
        var folded = ClauseWords.Fold(words);
        var meant = Body(words, folded) ?? body;
        var candidates = Following(meant, asked, facts);
        if (meant == ViceMinisters && Ordinal().Match(folded) is { Success: true } ordinal)
        {
            return candidates.FirstOrDefault(meeting =>
                meeting.Ordinal == Roman(ordinal.Groups["n"].Value)
            );
        }
        return Year().Match(folded) is { Success: true } year
                ? candidates.FirstOrDefault(meeting =>
                    meeting.Start.IsKnown
                    && meeting.Year == int.Parse(year.Value, CultureInfo.InvariantCulture)
                )
            : candidates is [var first, ..] ? first
            : null;
    }

    /// <summary>The meetings of a body after a day, in order of time; those that may lie on it or before left out. Without a day nothing follows.</summary>
    public static IReadOnlyList<Meeting> Following(
        string? body,
        DateOnly? asked,
        ConferenceFacts facts
    ) =>
        body is null || asked is not { } day
            ? []
            :
            [
                .. facts
                    .Meetings.Where(meeting =>
                        meeting.Bodies.Contains(body)
                        && meeting.Start.IsKnown
                        && meeting.Start.First > day
                    )
                    .OrderBy(meeting => meeting.Start.Last),
            ];

    private static string? Body(string words, string folded) =>
        ViceMinisterial().IsMatch(folded)
            ? ViceMinisters
            : ClauseWords
                .Named(words)
                .FirstOrDefault(code =>
                    (code.Contains('-', StringComparison.Ordinal) || code is "grcm" or "csm")
                    && code is not ("observer-organizations" or "civil-society")
                );

    private static int Roman(string written)
    {
        var total = 0;
        for (var i = 0; i < written.Length; i++)
        {
            var (here, next) = (
                Value(written[i]),
                i + 1 < written.Length ? Value(written[i + 1]) : 0
            );
            total += here < next ? -here : here;
        }
        return total;
    }

    private static int Value(char digit) =>
        digit switch
        {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            _ => 0,
        };

    [GeneratedRegex(
        @"\b(viceministerial(es)?|viceministr\w+|vice-minist\w+|conferencia regional sobre migracion|regional conference on migration|[ivxl]+ crm)\b",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex ViceMinisterial();

    [GeneratedRegex(
        @"\b(?<n>[ivxl]+) (conferencia|crm|reunion|regional|vice)",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Year();
}
