using System.Globalization;
using System.Net;
using System.Text;
using Puebla.TestKit;

namespace Puebla.Tests.Access;

/// <summary>A way by which somebody may get to a thing.</summary>
/// <param name="Name">As the tables call it.</param>
/// <param name="Address">Where it is asked for.</param>
/// <param name="Shows">What stands there besides the address and the words that were asked for; null where the status says it.</param>
internal sealed record Channel(string Name, string Address, string? Shows);

/// <summary>Tables of who sees a thing by which way, asked of the running site.</summary>
internal static class Sights
{
    /// <summary>Adds the lines of one thing; ways that lead the same people to it share a line.</summary>
    public static async Task Append(
        StringBuilder table,
        RunningPuebla puebla,
        IReadOnlyList<Asker> people,
        IEnumerable<Channel> channels,
        Func<string, string> filled
    )
    {
        table.Append("\n| ways | seen by | told |\n|---|---|---|\n");
        var lines = new List<(string Channel, string Line)>();
        foreach (var channel in channels)
        {
            var answers = new string[people.Count];
            await Parallel.ForEachAsync(
                Enumerable.Range(0, people.Count),
                new ParallelOptions { MaxDegreeOfParallelism = 4 },
                async (person, _) =>
                    answers[person] = await Asked(puebla, people[person], channel, filled)
            );
            lines.Add(
                (
                    channel.Name,
                    $"{Names(people, answers, "seen")} | {Names(people, answers, "rule", "gone")}"
                )
            );
        }
        foreach (var group in lines.GroupBy(line => line.Line))
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {string.Join(", ", group.Select(line => line.Channel))} | {group.Key} |\n"
            );
        }
    }

    private static string Names(
        IReadOnlyList<Asker> people,
        string[] answers,
        params string[] wanted
    )
    {
        var named = people
            .Where((_, i) => wanted.Contains(answers[i]))
            .Select(person => person.Name)
            .ToList();
        return named.Count == 0 ? "nobody"
            : named.Count == people.Count ? "everybody"
            : string.Join(", ", named);
    }

    private static async Task<string> Asked(
        RunningPuebla puebla,
        Asker person,
        Channel channel,
        Func<string, string> filled
    )
    {
        using var answer = await person.Ask(puebla, filled(channel.Address));
        if (channel.Shows is { } shows)
        {
            // A page that is closed as a page says nothing of the text.
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            return text.Contains(filled(shows), StringComparison.Ordinal) ? "seen"
                : text.Contains("Usted no puede verla", StringComparison.Ordinal) ? "rule"
                : "";
        }
        return answer.StatusCode switch
        {
            HttpStatusCode.OK => "seen",
            HttpStatusCode.Forbidden => "rule",
            HttpStatusCode.Gone => "gone",
            HttpStatusCode.NotFound => "",
            // A visitor is led to the sign-in before anything is looked for.
            HttpStatusCode.Redirect when person.Id is null => "",
            var other => $"status {(int)other}",
        };
    }
}
