using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sheets;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Forms;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Brief;

/// <summary>Makes the brief of a country: what it was asked, what it answered, what it owes, its meetings, documents and contacts, as far as the one who asks may see each.</summary>
internal sealed class BriefMaker(
    CommitmentSight sight,
    LineCells cells,
    BriefMeetings meetings,
    BriefContacts contacts,
    IConference conference,
    IRights rights,
    ICurrentActor current,
    TimeProvider clock
)
{
    private const int MostOpen = 40;
    private const int MostAnswered = 15;

    /// <summary>The brief; null where no register knows the country; or the rule by which it is not for the one who asks.</summary>
    public async Task<(Sheet? Sheet, Rule? Refused)> Of(string country, CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        if (facts.Country(country) is not { } named || !Belongs(country, facts))
        {
            return (null, null);
        }
        var seen = await sight.Here(stop);
        // How a government stands is for the members, and for itself (Open/ opens single requests, and no sheet).
        if (!current.Actor.BelongsTo(Audience.Members) && !seen.Own.Contains(country))
        {
            return (null, (await rights.RuleOf(Audience.Members, stop)).Rule);
        }
        var all = await seen
            .Lines.Where(one => one.Line.Addressee == country)
            .Select(one => new AskedOf(one.Line, one.Row))
            .ToListAsync(stop);
        var open = all.Where(one => LineRules.IsOpen(one.Line.State))
            .OrderBy(one => one.Row.Deadline.DueEnds is null)
            .ThenBy(one => one.Row.Deadline.DueEnds)
            .ThenBy(one => one.Row.Id)
            .ToList();
        var answered = all.Where(one => one.Line.AnsweredAt is not null)
            .OrderByDescending(one => one.Line.AnsweredAt)
            .ToList();
        SheetPart?[] parts =
        [
            Summary(all, open, answered),
            await Open(open, stop),
            await Answered(answered, stop),
            meetings.Of(country, facts),
            await meetings.Documents(country, all, facts, stop),
            await contacts.Of(country, stop),
        ];
        return (
            new(
                named.Name.In(LanguageExtensions.Current),
                CommitmentWords.Of("Brief.Eyebrow", LanguageExtensions.Current),
                cells.About("Brief.About"),
                [.. parts.OfType<SheetPart>()]
            ),
            null
        );
    }

    // A country that never belonged nor observed has nothing that anybody follows up.
    private static bool Belongs(string country, ConferenceFacts facts) =>
        facts.Members.Any(one => one.Country == country)
        || facts.Observers.Any(one => one.Country == country);

    private SheetPart Summary(List<AskedOf> all, List<AskedOf> open, List<AskedOf> answered)
    {
        var now = clock.GetUtcNow();
        var language = LanguageExtensions.Current;
        var lines = new List<string>
        {
            CommitmentWords.Of(
                "Brief.Counts",
                language,
                NumberText.Whole(all.Count),
                NumberText.Whole(answered.Count),
                NumberText.Whole(open.Count),
                NumberText.Whole(open.Count(one => Lateness.IsOver(one.Row.Deadline.DueEnds, now)))
            ),
            CommitmentWords.Of(
                "Brief.Ended",
                language,
                NumberText.Whole(all.Count(one => one.Line.State == LineState.Done)),
                NumberText.Whole(all.Count(one => LineRules.IsEnded(one.Line.State)))
            ),
        };
        return new("resumen", CommitmentWords.Of("Brief.Summary", language), lines);
    }

    private async Task<SheetPart> Open(List<AskedOf> open, CancellationToken stop)
    {
        var language = LanguageExtensions.Current;
        var shown = open.Take(MostOpen).ToList();
        var cited = await cells.Cited(shown.Select(one => one.Row.AddressId), stop);
        var rows = new List<IReadOnlyList<SheetCell>>();
        foreach (var one in shown)
        {
            rows.Add([
                LineCells.Asked(one.Row, cited),
                await cells.Until(one.Row, open: true, stop),
                LineCells.State(one.Line),
            ]);
        }
        return new(
            "debe",
            CommitmentWords.Of("Brief.Owes", language),
            open.Count == 0 ? [CommitmentWords.Of("Brief.OwesNothing", language)] : [],
            new(Columns("Sheet.What", "Sheet.Until", "Lines.State"), rows)
            {
                More = LineCells.More(open.Count, shown.Count),
            }
        );
    }

    private async Task<SheetPart> Answered(List<AskedOf> answered, CancellationToken stop)
    {
        var language = LanguageExtensions.Current;
        var shown = answered.Take(MostAnswered).ToList();
        var cited = await cells.Cited(shown.Select(one => one.Row.AddressId), stop);
        return new(
            "informado",
            CommitmentWords.Of("Brief.Answered", language),
            answered.Count == 0 ? [CommitmentWords.Of("Brief.AnsweredNothing", language)] : [],
            new(
                Columns("Sheet.What", "Lines.Answered", "Lines.State"),
                [
                    .. shown.Select(one =>
                        (IReadOnlyList<SheetCell>)
                            [
                                LineCells.Asked(one.Row, cited),
                                new(
                                    DateText.Full(ConferenceFacts.DayOf(one.Line.AnsweredAt!.Value))
                                ),
                                LineCells.State(one.Line),
                            ]
                    ),
                ]
            )
            {
                More = LineCells.More(answered.Count, shown.Count),
            }
        );
    }

    private static string[] Columns(params string[] keys) =>
        [.. keys.Select(key => CommitmentWords.Of(key, LanguageExtensions.Current))];
}

/// <summary>A line of the country with what was asked.</summary>
internal sealed record AskedOf(CommitmentLine Line, Commitment Row);
