using Puebla.Commitments;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Kernel;

namespace Puebla.Tests.Commitments;

public sealed class StandingTests
{
    [Fact]
    public void Grcm_2021_1_e_what_is_partial_is_said_by_country_in_the_words_of_the_Conference()
    {
        Assert.Equal(
            "cumplido por 4 de 11; en consulta interna por parte de Belice y República Dominicana; pendiente por parte de 5 de 11",
            Standing.Sentence(Eleven("Belice", "República Dominicana"), Language.Spanish)
        );
        Assert.Equal(
            "done by 4 of 11; in internal consultation in Belize and the Dominican Republic; pending for 5 of 11",
            Standing.Sentence(Eleven("Belize", "Dominican Republic"), Language.English)
        );
    }

    [Fact]
    public void One_alone_is_said_by_its_state_and_all_alike_at_once()
    {
        Assert.Equal(
            "en curso: aprobado",
            Standing.Sentence([new("OIM", false, LineState.UnderWay, "approved")], Language.Spanish)
        );
        Standing[] all = [.. Enumerable.Repeat(new Standing("X", true, LineState.Done, null), 11)];
        Assert.Equal("done by all 11", Standing.Sentence(all, Language.English));
        Assert.Equal(
            "pending for all 2",
            Standing.Sentence(
                [
                    new("A", true, LineState.NotBegun, null),
                    new("B", true, LineState.NotBegun, null),
                ],
                Language.English
            )
        );
    }

    [Fact]
    public void Everybody_is_counted_once_whatever_the_states()
    {
        var random = new Random(7);
        for (var turn = 0; turn < 2_000; turn++)
        {
            var all = Enumerable
                .Range(0, random.Next(2, 14))
                .Select(number =>
                {
                    var state = (LineState)random.Next(5);
                    return new Standing(
                        $"N{number}.",
                        random.Next(2) == 0,
                        state,
                        state == LineState.UnderWay && random.Next(2) == 0
                            ? Stages.All[random.Next(Stages.All.Count)]
                            : null
                    );
                })
                .ToList();
            var sentence = Standing.Sentence(all, Language.English);
            var told = sentence.Split("; ").Sum(part => Told(part, all.Count));
            Assert.True(told == all.Count, sentence);
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Belice", "Belice")]
    [InlineData("Belice|Panamá", "Belice y Panamá")]
    [InlineData("Belice|Italia", "Belice e Italia")]
    [InlineData("Belice|México|Panamá", "Belice, México y Panamá")]
    public void Names_are_listed_as_one_says_them(string names, string said) =>
        Assert.Equal(
            said,
            CommitmentWords.List(
                names.Split('|', StringSplitOptions.RemoveEmptyEntries),
                Language.Spanish
            )
        );

    private static Standing[] Eleven(string first, string second) =>
        [
            .. Enumerable.Repeat(new Standing("X", true, LineState.Done, null), 4),
            new(first, true, LineState.UnderWay, "consultation"),
            new(second, true, LineState.UnderWay, "consultation"),
            .. Enumerable.Repeat(new Standing("Y", true, LineState.NotBegun, null), 5),
        ];

    private static int Told(string part, int all)
    {
        var names = part.Split("N").Length - 1;
        return names > 0 ? names
            : part.Contains($" all {all}", StringComparison.Ordinal) ? all
            : int.Parse(part.Split(' ')[^3], System.Globalization.CultureInfo.InvariantCulture);
    }
}
