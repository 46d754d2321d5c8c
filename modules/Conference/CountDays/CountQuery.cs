using Microsoft.AspNetCore.Http;
using Puebla.Kernel.WorkingDays;
using Puebla.Ui.Addresses;

namespace Puebla.Conference.CountDays;

/// <summary>What is asked in the address of a count, as it was typed.</summary>
internal sealed record CountQuery(
    string? Sent,
    string? Hour,
    string? Days,
    string? Calendar,
    string? Country,
    string? Zone,
    string? Direction
)
{
    /// <summary>The most that the page counts: a year of working days.</summary>
    public const int Most = 260;

    private static readonly string[] Names =
    [
        "enviado",
        "hora",
        "dias",
        "calendario",
        "pais",
        "zona",
        "sentido",
    ];

    /// <summary>Whether a count is asked for at all.</summary>
    public bool IsAsked => Sent is not null || Days is not null;

    public bool Back => Direction == "-1";

    public CalendarChoice? Choice => CalendarChoices.Parse(Calendar);

    public static CountQuery Of(IQueryCollection query)
    {
        string?[] typed =
        [
            .. Names.Select(name =>
                query[QueryNames.Here(name)].ToString().Trim() is { Length: > 0 and <= 40 } word
                    ? word
                    : null
            ),
        ];
        return new(typed[0], typed[1], typed[2], typed[3], typed[4], typed[5], typed[6]);
    }

    /// <summary>The same question in an address of the running language.</summary>
    public string At(Place place)
    {
        string?[] typed = [Sent, Hour, Days, Calendar, Country, Zone, Direction];
        return place.Here
            + QueryString.Create(
                Names
                    .Zip(typed)
                    .Where(pair => pair.Second is not null)
                    .Select(pair => KeyValuePair.Create(QueryNames.Here(pair.First), pair.Second))
            );
    }
}
