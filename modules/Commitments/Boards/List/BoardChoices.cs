using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Boards.Keeping;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Boards.List;

/// <summary>What a board can be narrowed by, as far as there is something.</summary>
internal sealed record BoardChoices(
    IReadOnlyList<Choice> Addressees,
    IReadOnlyList<Choice> Bodies,
    IReadOnlyList<Choice> Presidencies,
    IReadOnlyList<Choice> Subjects,
    IReadOnlyList<Choice> Meetings,
    IReadOnlyList<Choice> Years
);

/// <summary>A value to narrow by.</summary>
public sealed record Choice(string Key, string Name);

/// <summary>Finds them: from the registers, and from the texts that ask something which the reader may see.</summary>
internal sealed class ChoiceReader(
    CommitmentSight sight,
    Figures figures,
    IConference conference,
    IRecordNames names
)
{
    public async Task<BoardChoices> Read(CancellationToken stop)
    {
        var (facts, language) = (await conference.Facts(stop), LanguageExtensions.Current);
        var seen = await sight.Here(stop);
        var texts = await figures.Of(
            seen,
            "choices",
            _ =>
                seen.AskingTexts.Select(text => new AskingText(
                        text.Body,
                        text.MeetingKey,
                        text.Day
                    ))
                    .Distinct()
                    .ToListAsync(stop),
            stop
        );
        var days = texts.Select(text => text.Day).OfType<DateOnly>().ToList();
        return new(
            await Named(Asked(facts), stop),
            await Named(texts.Select(text => text.Body).OfType<string>(), stop),
            [
                .. days.Select(day => PresidencySpans.On(day, facts))
                    .OfType<Presidency>()
                    .Distinct()
                    .OrderByDescending(one => one.Year)
                    .Select(one => new Choice(one.Key, PresidencySpans.NameOf(one, facts))),
            ],
            [
                .. facts
                    .Subjects.Select(one => new Choice(one.Key, one.Name.In(language)))
                    .OrderBy(one => one.Name, StringComparer.Create(language.Culture, true)),
            ],
            [
                .. texts
                    .Select(text => text.MeetingKey)
                    .OfType<string>()
                    .Distinct()
                    .Select(facts.Meeting)
                    .OfType<Meeting>()
                    .OrderByDescending(one => one.Start.First)
                    .Select(one => new Choice(one.Key, MeetingNames.Of(one))),
            ],
            [
                .. days.Select(day => day.Year)
                    .Distinct()
                    .OrderDescending()
                    .Select(year =>
                        year.ToString(System.Globalization.CultureInfo.InvariantCulture)
                    )
                    .Select(year => new Choice(year, year)),
            ]
        );
    }

    private static IEnumerable<string> Asked(ConferenceFacts facts) =>
        facts
            .Members.Select(one => one.Country)
            .Concat(facts.Bodies.Select(one => one.Key))
            .Concat(
                facts
                    .Observers.Where(one => one.Kind == ObserverKind.Organization)
                    .Select(one => Addressees.CodeOf(Party.Organization(one.Key), facts))
                    .OfType<string>()
            )
            .Append("civil-society");

    private async Task<IReadOnlyList<Choice>> Named(
        IEnumerable<string> codes,
        CancellationToken stop
    )
    {
        var named = new List<Choice>();
        foreach (var code in codes.Distinct(StringComparer.Ordinal))
        {
            named.Add(new(code, await names.Addressee(code, stop)));
        }
        return
        [
            .. named.OrderBy(
                one => one.Name,
                StringComparer.Create(LanguageExtensions.Current.Culture, true)
            ),
        ];
    }

    private sealed record AskingText(string? Body, string? MeetingKey, DateOnly? Day);
}
