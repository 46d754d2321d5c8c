using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;

namespace Puebla.Tests.Commitments;

/// <summary>What becomes of lines when other people are asked; and which verdict speaks of which clause.</summary>
public sealed class LineChangesTests
{
    private static CommitmentLine Line(string addressee, bool asked = true) =>
        new()
        {
            Addressee = addressee,
            IsAsked = asked,
            Since = default,
        };

    private static Verdict Verdict(string words, int position, string language = "es") =>
        new()
        {
            AddressId = 1,
            InstrumentId = 1,
            Position = position,
            Words = words,
            Language = language,
            Finding = Finding.Nothing,
            By = Guid.Empty,
            At = default,
            Batch = Guid.Empty,
        };

    [Fact]
    public void Who_answered_stays_and_is_asked_no_more_who_never_did_is_taken_away()
    {
        var (answered, silent, stays) = (Line("CRI"), Line("BLZ"), Line("PAN"));
        var change = LineChanges.Of(
            [answered, silent, stays],
            ["PAN", "MEX"],
            line => line == answered
        );
        Assert.Equal(["MEX"], change.Begin);
        Assert.Equal([answered], change.AskNoMore);
        Assert.Equal([silent], change.TakeAway);
        Assert.Empty(change.AskAgain);
    }

    [Fact]
    public void Whoever_is_asked_again_goes_on_with_the_same_line()
    {
        var before = Line("CRI", asked: false);
        var change = LineChanges.Of([before], ["CRI"], _ => true);
        Assert.Equal([before], change.AskAgain);
        Assert.Empty(change.Begin);
    }

    [Fact]
    public void A_verdict_follows_its_words_when_clauses_move()
    {
        var moved = Clauses.Of("Agradecer a Belice.", position: 1);
        var fresh = Clauses.Of("Pedir una lista.", position: 0);
        var verdict = Verdict("Agradecer a Belice.", 0);
        var (paired, gone) = VerdictPairing.Of([fresh, moved], [verdict]);
        Assert.Equal(verdict, paired[1]);
        Assert.False(paired.ContainsKey(0));
        Assert.Empty(gone);
    }

    [Fact]
    public void Corrected_words_are_found_by_their_place_and_what_is_gone_is_told()
    {
        var clause = Clauses.Of("Pedir dos listas.");
        var (corrected, lost) = (Verdict("Pedir una lista.", 0), Verdict("Otra cosa.", 1));
        var (paired, gone) = VerdictPairing.Of([clause], [corrected, lost]);
        Assert.Equal(corrected, paired[0]);
        Assert.Equal([lost], gone);
        Assert.False(VerdictPairing.Same(corrected, clause));
    }

    [Fact]
    public void The_other_language_of_a_clause_is_no_correction() =>
        Assert.True(
            VerdictPairing.Same(Verdict("Ask for a list.", 0, "en"), Clauses.Of("Pedir una lista."))
        );
}
