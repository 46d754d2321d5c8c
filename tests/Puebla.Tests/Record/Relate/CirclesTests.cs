using Puebla.Record.Data;
using Puebla.Record.Relate.Rules;

namespace Puebla.Tests.Record.Relate;

/// <summary>Whether a relation would close a circle, over many graphs made by chance.</summary>
public sealed class CirclesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_way_back_is_found_where_there_is_one_and_leads_along_what_stands(int seed)
    {
        var (texts, edges) = Graph(seed);
        var reaches = Reached(texts, edges);
        foreach (var from in Enumerable.Range(0, texts))
        {
            foreach (var to in Enumerable.Range(0, texts).Where(to => to != from))
            {
                var way = Circles.WayBack(edges, from, to);
                Assert.Equal(reaches[to, from], way is not null);
                if (way is not null)
                {
                    Assert.Equal((to, from), (way[0], way[^1]));
                    Assert.All(
                        way.Zip(way.Skip(1)),
                        step => Assert.Contains((step.First, step.Second), edges)
                    );
                    Assert.Equal(way.Count, way.Distinct().Count());
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_let_in_one_by_one_never_goes_round(int seed)
    {
        var (texts, wanted) = Graph(seed);
        var standing = new List<(int From, int To)>();
        foreach (var (from, to) in wanted.Where(edge => edge.From != edge.To))
        {
            if (Circles.WayBack(standing, from, to) is null)
            {
                standing.Add((from, to));
            }
        }
        var reaches = Reached(texts, standing);
        Assert.All(Enumerable.Range(0, texts), text => Assert.False(reaches[text, text]));
        // Nothing is refused for nothing: what was left out would close one.
        Assert.All(
            wanted.Where(edge => edge.From != edge.To).Except(standing),
            edge => Assert.True(reaches[edge.To, edge.From])
        );
    }

    [Theory]
    [InlineData(RelationKind.Replaces, true)]
    [InlineData(RelationKind.Updates, true)]
    [InlineData(RelationKind.AnnexedTo, true)]
    [InlineData(RelationKind.Approves, true)]
    [InlineData(RelationKind.Recommends, true)]
    [InlineData(RelationKind.Modifies, false)]
    [InlineData(RelationKind.Renames, false)]
    public void Texts_that_live_on_may_change_one_another_and_no_other_kind_goes_round(
        RelationKind kind,
        bool refused
    ) => Assert.Equal(refused, RelationRules.RefusesCircles(kind));

    [Fact]
    public void Persons_set_what_the_documents_know_and_quotations_are_left_to_the_import_history_15c_22_27_grcm_2021_8a() =>
        Assert.Equal(
            Enum.GetValues<RelationKind>().Where(kind => kind != RelationKind.Quotes).Order(),
            RelationRules.Settable.Order()
        );

    private static (int Texts, List<(int From, int To)> Edges) Graph(int seed)
    {
        var chance = new Random(seed);
        var texts = chance.Next(2, 9);
        return (
            texts,
            [
                .. Enumerable
                    .Range(0, chance.Next(0, 14))
                    .Select(_ => (chance.Next(texts), chance.Next(texts)))
                    .Distinct(),
            ]
        );
    }

    private static bool[,] Reached(int texts, List<(int From, int To)> edges)
    {
        var reaches = new bool[texts, texts];
        edges.ForEach(edge => reaches[edge.From, edge.To] = true);
        for (var by = 0; by < texts; by++)
        {
            for (var from = 0; from < texts; from++)
            {
                for (var to = 0; to < texts; to++)
                {
                    reaches[from, to] |= reaches[from, by] && reaches[by, to];
                }
            }
        }
        return reaches;
    }
}
