using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.MeetingDetail;

/// <summary>Whom to ask for the texts of a meeting: the country that presided then (history 8), and the host where it was another.</summary>
internal static class AskedForTexts
{
    public static IReadOnlyList<string> Of(
        Meeting meeting,
        ConferenceFacts facts,
        Language language
    )
    {
        var presided = facts
            .PresidencyAt(PartialDate.OfYear(meeting.Year))
            .Select(answer => answer.Fact.Country);
        string[] countries = [.. presided, .. meeting.Country is { } host ? new[] { host } : []];
        return
        [
            .. countries
                .Distinct(StringComparer.Ordinal)
                .Select(code => facts.Country(code)?.Name.In(language) ?? code),
        ];
    }
}
