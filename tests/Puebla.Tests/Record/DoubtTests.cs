using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Review.Rules;

namespace Puebla.Tests.Record;

/// <summary>What a reviewer is shown first.</summary>
public sealed class DoubtTests
{
    [Fact]
    public void A_clean_list_raises_no_doubt() =>
        Assert.All(
            Doubts.Of([
                Item("1", "1", "Aprobar el plan de trabajo."),
                Item("2", "2", "Agradecer a México."),
            ]),
            Assert.Empty
        );

    [Theory]
    [InlineData("Aprobar el plan. 2. Agradecer a México.", Doubt.RunOn)]
    [InlineData("Aprobar el plan\uFFFD de trabajo.", Doubt.OddSigns)]
    [InlineData("Aprobar el plan de migraciÃ³n.", Doubt.OddSigns)]
    [InlineData("Aprobar", Doubt.Short)]
    public void A_text_that_looks_misread_is_doubtful(string text, object doubt) =>
        Assert.Contains((Doubt)doubt, Doubts.Of([Item("1", "1", text)])[0]);

    [Fact]
    public void A_number_of_a_decree_is_no_label_that_ran_on() =>
        Assert.Empty(Doubts.Of([Item("1", "1", "Ver el anexo 2. Dar gracias a todos.")])[0]);

    [Fact]
    public void A_jump_and_a_number_used_twice_are_doubtful()
    {
        var jump = Doubts.Of([Item("1", "1", "Uno y dos."), Item("3", "3", "Tres y más.")]);
        Assert.Equal([Doubt.Gap], jump[1]);
        var twice = Doubts.Of([Item("1", "1", "Uno y dos."), Item("1", null, "Tres y más.")]);
        Assert.Equal([Doubt.SamePath], twice[0]);
    }

    [Fact]
    public void An_unnumbered_paragraph_in_mid_sentence_is_doubtful() =>
        Assert.Equal([Doubt.Continues], Doubts.Of([Item("p1", null, "y a los demás países.")])[0]);

    [Fact]
    public void A_request_of_nobody_and_a_deadline_without_a_day_are_doubtful()
    {
        Clause clause = new("pedir", true, [], new("pronto", null), null, [], "Pedir pronto.");
        var item = Item("1", "1", "Pedir pronto un informe.", ProvisionReader.Union([clause]));
        Assert.Equal([Doubt.NoAddressee, Doubt.NoDay], Doubts.Of([item])[0]);
    }

    [Theory]
    [InlineData("page number", false)]
    [InlineData("running head", false)]
    [InlineData(Passage.SetAside, false)]
    [InlineData("stray line", true)]
    public void What_was_set_aside_for_a_clear_reason_asks_for_nobody(string why, bool doubtful)
    {
        var part = Passage.Of(
            new KeptPart
            {
                Text = "12",
                Why = why,
                FirstLine = 1,
                LastLine = 1,
            }
        );
        Assert.Equal(doubtful, Doubts.Of([(ItemKind.Unplaced, part)])[0].Count > 0);
    }

    private static (ItemKind, Passage) Item(
        string path,
        string? label,
        string text,
        Meaning? meaning = null
    ) =>
        (
            ItemKind.Provision,
            new(new(path, null, null, label, 1, text, meaning ?? Meaning.None, new(1, 1)))
        );
}
