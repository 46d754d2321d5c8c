using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Puebla.Commitments.Data;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;
using Puebla.Ui.Forms;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Brief;

/// <summary>The meetings of a country and its documents. Who attended which is kept nowhere yet: the brief says what the registers know, where one met, and when a country presided.</summary>
internal sealed class BriefMeetings(
    ConferenceDb db,
    IHeldTexts texts,
    IRecordedDocuments documents,
    IStringLocalizer<Puebla.Ui.Texts> dates
)
{
    private const int Most = 10;

    public SheetPart Of(string country, ConferenceFacts facts)
    {
        var language = LanguageExtensions.Current;
        var hosted = Hosted(country, facts);
        var presided = facts
            .Presidencies.Where(one => one.Country == country && !one.Designated)
            .Select(one => one.Key)
            .ToList();
        var lines = new List<string>
        {
            presided.Count == 0
                ? CommitmentWords.Of("Brief.NeverPresided", language)
                : CommitmentWords.Of(
                    "Brief.Presided",
                    language,
                    CommitmentWords.List(presided, language)
                ),
            CommitmentWords.Of("Brief.Attended", language),
        };
        if (hosted.Count == 0)
        {
            lines.Add(CommitmentWords.Of("Brief.HostedNothing", language));
        }
        return new(
            "reuniones",
            CommitmentWords.Of("Brief.Meetings", language),
            lines,
            new(
                [
                    CommitmentWords.Of("Brief.Hosted", language),
                    CommitmentWords.Of("Sheet.When", language),
                    CommitmentWords.Of("Sheet.Where", language),
                ],
                [
                    .. hosted
                        .Take(Most)
                        .Select(one =>
                            (IReadOnlyList<SheetCell>)
                                [
                                    new(one.Name.In(language))
                                    {
                                        Link = ConferencePlaces.Meeting(one.Key),
                                    },
                                    new(PartialDateWords.Span(one.Start, one.End, dates)),
                                    new(one.City?.In(language) ?? "—"),
                                ]
                        ),
                ]
            )
            {
                More = Sheets.LineCells.More(hosted.Count, Most),
            }
        );
    }

    /// <summary>The texts of the meetings that it held, and what it gave as evidence.</summary>
    public async Task<SheetPart> Documents(
        string country,
        IQueryable<SeenLine> asked,
        ConferenceFacts facts,
        CancellationToken stop
    )
    {
        var language = LanguageExtensions.Current;
        var held = await texts.Of([.. Hosted(country, facts).Select(one => one.Key)], stop);
        var given = await Evidence(asked, stop);
        List<(string Title, string? Link, string What)> rows =
        [
            .. given.Select(one =>
                (
                    one.Title ?? CommitmentWords.Of("Evidence.Withheld", language),
                    one.IsVisible ? one.Link : null,
                    CommitmentWords.Of("Brief.GivenAsEvidence", language)
                )
            ),
            .. Hosted(country, facts)
                .Where(one => held.ContainsKey(one.Key))
                .SelectMany(one =>
                    held[one.Key]
                        .Select(text =>
                            (
                                text.Title.In(language),
                                (string?)text.Path,
                                CommitmentWords.Of(
                                    "Brief.OfMeeting",
                                    language,
                                    one.Name.In(language)
                                )
                            )
                        )
                ),
        ];
        return new(
            "documentos",
            CommitmentWords.Of("Brief.Documents", language),
            rows.Count == 0 ? [CommitmentWords.Of("Brief.NoDocuments", language)] : [],
            new(
                [
                    CommitmentWords.Of("Brief.Document", language),
                    CommitmentWords.Of("Brief.WhyHere", language),
                ],
                [
                    .. rows.Take(Most)
                        .Select(row =>
                            (IReadOnlyList<SheetCell>)
                                [new(row.Title) { Link = row.Link }, new(row.What)]
                        ),
                ]
            )
            {
                More = Sheets.LineCells.More(rows.Count, Most),
            }
        );
    }

    // As the one who asks may see them now: one of which nobody may know is left out.
    private async Task<IReadOnlyList<RecordedDocument>> Evidence(
        IQueryable<SeenLine> asked,
        CancellationToken stop
    )
    {
        var keys = await db.Set<LineReport>()
            .Where(report => asked.Any(one => one.Line.Id == report.LineId))
            .SelectMany(report => report.Evidence)
            .Where(one => one.InstrumentKey != null)
            .Select(one => one.InstrumentKey!)
            .Distinct()
            .OrderBy(key => key)
            .ToListAsync(stop);
        var found = await documents.Of(keys, stop);
        return [.. keys.Where(found.ContainsKey).Select(key => found[key])];
    }

    private static List<Meeting> Hosted(string country, ConferenceFacts facts) =>
        [
            .. facts
                .Meetings.Where(one => one.Country == country && one.Kind != MeetingKind.Outside)
                .OrderByDescending(one => one.Start.First),
        ];
}
