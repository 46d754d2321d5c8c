using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Record.Intake;

/// <summary>The bodies and meetings under which documents are filed, as forms offer them.</summary>
internal static class FilingChoices
{
    /// <summary>Bodies of today by name; those of <paramref name="too"/> also where they are no more.</summary>
    public static List<(string Code, string Name)> Bodies(
        ConferenceFacts facts,
        DateTimeOffset now,
        Language language,
        params IEnumerable<string> too
    ) =>
        [
            .. facts
                .BodiesAt(PartialDate.Of(ConferenceFacts.DayOf(now)))
                .Select(answer => answer.Fact)
                .Concat(too.Select(facts.Body).OfType<Body>())
                .DistinctBy(body => body.Key)
                .Select(body => (body.Key, Name: body.Name.In(language)))
                .OrderBy(
                    body => body.Name,
                    StringComparer.Create(language.Culture, ignoreCase: true)
                ),
        ];

    /// <summary>All meetings, the latest first.</summary>
    public static List<(string Key, string Name)> Meetings(
        ConferenceFacts facts,
        Language language
    ) =>
        [
            .. facts
                .Meetings.OrderByDescending(meeting => meeting.Start.First)
                .Select(meeting => (meeting.Key, $"{meeting.Name.In(language)} ({meeting.Year})")),
        ];
}
