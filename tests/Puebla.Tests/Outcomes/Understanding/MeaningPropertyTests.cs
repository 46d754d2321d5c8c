using FsCheck;
using FsCheck.Fluent;
using Puebla.Outcomes;

namespace Puebla.Tests.Outcomes.Understanding;

public class MeaningPropertyTests
{
    private static readonly string[] Words =
    [
        "Solicitar",
        "a",
        "la",
        "ST",
        "los",
        "Países",
        "Miembros",
        "y",
        "e",
        "que",
        "el",
        "cual",
        "enviará",
        "se",
        "insta",
        "antes",
        "del",
        "15",
        "de",
        "julio",
        "2031",
        "en",
        "primera",
        "semana",
        "plazo",
        "tres",
        "meses",
        ".",
        ";",
        ":",
        ",",
        "“",
        "”",
        "(",
        ")",
        "una",
        "vez",
        "propuesta",
        "Canadá",
        "OIM",
        "request",
        "by",
        "the",
        "end",
        "of",
        "will",
        "be",
        "agradecer",
        "para",
        "próxima",
        "reunión",
        "no",
        "-",
        "…",
        "31",
        "febrero",
    ];

    private static Arbitrary<string> Sentences { get; } =
        Gen.Elements(Words).ArrayOf().Select(words => string.Join(' ', words)).ToArbitrary();

    [Fact]
    public void Any_text_is_read() =>
        Prop.ForAll<string>(text => Reading.Of(text ?? "") is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_reads_the_same_twice() =>
        Prop.ForAll(Sentences, text => Shown(Reading.Of(text)) == Shown(Reading.Of(text)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_clauses_are_pieces_of_the_text() =>
        Prop.ForAll(
                Sentences,
                text =>
                    Reading
                        .Of(text)
                        .Clauses.All(clause => text.Contains(clause.Text, StringComparison.Ordinal))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Acts_deadlines_and_conditions_are_written_in_the_text() =>
        Prop.ForAll(
                Sentences,
                text =>
                {
                    var meaning = Reading.Of(text);
                    return meaning
                        .Acts.Concat(
                            meaning.Clauses.Select(clause => clause.Condition).OfType<string>()
                        )
                        .Concat(
                            meaning.Clauses.Select(clause => clause.Deadline?.Text).OfType<string>()
                        )
                        .All(words => text.Contains(words, StringComparison.Ordinal));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_provision_is_the_union_of_its_clauses() =>
        Prop.ForAll(
                Sentences,
                text =>
                {
                    var meaning = Reading.Of(text);
                    var dates = meaning
                        .Clauses.Select(clause => clause.Deadline?.Date)
                        .Where(date => date is not null);
                    return meaning.ActionRequested
                            == meaning.Clauses.Any(clause => clause.ActionRequested)
                        && meaning.Acts.SequenceEqual(
                            meaning.Clauses.Select(clause => clause.Act).OfType<string>().Distinct()
                        )
                        && meaning
                            .Addressees.ToHashSet()
                            .SetEquals(meaning.Clauses.SelectMany(clause => clause.Addressees))
                        && meaning.Deadline?.Date == dates.Min();
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_asks_nothing_has_neither_addressee_nor_deadline() =>
        Prop.ForAll(
                Sentences,
                text =>
                    Reading
                        .Of(text)
                        .Clauses.All(clause =>
                            clause.ActionRequested
                            || (clause.Addressees.Count == 0 && clause.Deadline is null)
                        )
            )
            .QuickCheckThrowOnFailure();

    private static string Shown(Meaning meaning) =>
        string.Join(
            '\n',
            meaning.Clauses.Select(clause =>
                $"{clause.Act}|{clause.ActionRequested}|{Reading.Joined(clause.Addressees)}|{clause.Deadline}|{clause.Text}"
            )
        );
}
