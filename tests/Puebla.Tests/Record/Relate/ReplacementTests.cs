using Puebla.Record.Relate;
using Puebla.Record.Relate.Rules;

namespace Puebla.Tests.Record.Relate;

/// <summary>Which texts are superseded, for whom and from when on.</summary>
public sealed class ReplacementTests
{
    private static readonly DateOnly Day = new(2020, 5, 10);
    private static readonly HashSet<int> Everybody = [1];

    [Theory]
    [InlineData("2020-05-09", true)]
    [InlineData("2020-05-10", true)]
    [InlineData("2020-05-11", false)]
    [InlineData(null, true)]
    public void From_its_day_on_and_always_where_no_day_is_told(string? since, bool superseded) =>
        Assert.Equal(superseded, Replacement.At([Of(7, since)], Everybody, Day).ContainsKey(7));

    [Fact]
    public void The_earliest_of_several_counts_and_an_untold_day_before_all()
    {
        Assert.Equal(
            new DateOnly(2019, 1, 1),
            Replacement.At([Of(7, "2020-01-01"), Of(7, "2019-01-01")], Everybody, Day)[7]
        );
        Assert.Null(Replacement.At([Of(7, "2019-01-01"), Of(7, null)], Everybody, Day)[7]);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, null, true)]
    [InlineData(1, 2, false)]
    [InlineData(2, 1, false)]
    public void A_text_that_the_reader_may_not_see_replaces_nothing_for_them(
        int audience,
        int? by,
        bool superseded
    ) =>
        Assert.Equal(
            superseded,
            Replacement.At([new(7, audience, by, null)], Everybody, Day).Count > 0
        );

    [Theory]
    [InlineData("Documento de Santa Fe", "DOCUMENTO DE SANTA FÉ", true)]
    [InlineData("Documento de Santa Fe", "El documento de Santa Fe (2011)", true)]
    [InlineData("Documento de Santa Fe", "Documento de San Salvador", false)]
    [InlineData("Plan de Acción 2011", "Plan de Acción 2014", false)]
    [InlineData("Plan de Acción", null, false)]
    [InlineData("", "Plan de Acción", false)]
    public void A_like_name_is_proposed(string name, string? title, bool alike) =>
        Assert.Equal(alike, LikeNames.Alike(name, title));

    [Fact]
    public void Whoever_saw_less_is_told_which_are_new_and_what_was_matched_counts_as_new()
    {
        var (one, waits) = (View(12, "otro"), View(15, null));
        Assert.Equal("12 15?", RelationMark.Of([one, waits]));
        Assert.Equal([15], RelationMark.New("12", [one, waits]));
        Assert.Equal([15], RelationMark.New("12 15?", [one, View(15, "llegó")]));
        Assert.Empty(RelationMark.New("12 15?", [one, waits]));
    }

    private static Replacement Of(int text, string? since) =>
        new(text, 1, 1, since is null ? null : DateOnly.Parse(since, null));

    private static RelationView View(int id, string? key) =>
        new(
            id,
            Puebla.Record.Data.RelationKind.Updates,
            true,
            key is null
                ? null
                : new(id, key, "conclusions", null, null, null, null, null, false, 1),
            "nombre",
            null,
            null,
            null,
            null,
            null,
            []
        );
}
