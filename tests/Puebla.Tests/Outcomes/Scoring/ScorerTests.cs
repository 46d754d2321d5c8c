using System.Text.Json;
using Puebla.Outcomes;
using Puebla.Outcomes.Output;
using Puebla.Outcomes.Scoring;
using Puebla.Tests.Outcomes.Output;

namespace Puebla.Tests.Outcomes.Scoring;

public class ScorerTests
{
    private static readonly SourceText Source = SourceText.FromString("uno\ndos\ntres");

    [Fact]
    public void A_reading_scored_against_itself_is_all_right()
    {
        var score = Score(ParseJson.Serialize(Specimen.Document));
        Assert.All(
            score.Fields.Where(field => field.Field != "lines kept"),
            field => Assert.Equal((1.0, 1.0, 1.0), (field.Exact, field.Precision, field.Recall))
        );
        Assert.Contains(score.Fields, field => field is { Field: "deadline.date", Of: 1 });
        Assert.Contains(score.Fields, field => field is { Field: "clauses.proposedBy", Of: 1 });
    }

    [Fact]
    public void What_an_answer_leaves_out_is_not_scored()
    {
        var score = Score("""{"provisions":[{"path":"1.a","addressees":["CAN"]}]}""");
        Assert.Equal(
            ["addressees", "lines kept", "paths"],
            score.Fields.Select(field => field.Field).Order()
        );
    }

    [Fact]
    public void Things_found_and_things_missed_are_counted()
    {
        var score = Score(
            """{"provisions":[{"path":"1.a","addressees":["CAN","MEX"]},{"path":"9","acts":["Pedir"]}]}"""
        );
        Assert.Equal((0L, 1L, 1L, 2L, 2L), Figures(score, "addressees"));
        Assert.Equal((0L, 1L, 1L, 2L, 7L), Figures(score, "paths"));
        Assert.Equal(
            (0L, 1L, 0L),
            (Field(score, "acts").Right, Field(score, "acts").Of, Field(score, "acts").Hits)
        );
        Assert.Contains(
            score.Misses,
            miss =>
                miss
                    is {
                        Where: "1.a",
                        Field: "addressees",
                        Expected: "CAN | MEX",
                        Found: "CAN | secretariat"
                    }
        );
    }

    [Fact]
    public void A_provision_that_is_not_there_is_never_right_by_accident()
    {
        var score = Score(
            """{"provisions":[{"path":"9","acts":[],"addressees":[],"deadline":null,"actionRequested":false,"section":null}]}"""
        );
        Assert.All(
            score.Fields.Where(field => field.Field is not "lines kept"),
            field => Assert.Equal(0, field.Right)
        );
    }

    [Fact]
    public void A_deadline_that_is_not_asked_for_is_wrong()
    {
        var score = Score(
            """{"provisions":[{"path":"1.a","deadline":null},{"path":"2","deadline":null}]}"""
        );
        Assert.Equal((1L, 2L), (Field(score, "deadline").Right, Field(score, "deadline").Of));
    }

    [Fact]
    public void Of_two_paragraphs_with_one_label_the_one_of_the_same_section_is_meant()
    {
        var score = Score(
            """{"provisions":[{"path":"1","section":"RECOMENDACIONES","text":"Exhortar."}]}"""
        );
        Assert.Equal(1, Field(score, "text").Right);
    }

    [Fact]
    public void Lines_that_no_heap_holds_are_missed()
    {
        var score = Score("{}", SourceText.FromString(string.Join('\n', Enumerable.Range(1, 12))));
        var kept = Field(score, "lines kept");
        Assert.Equal((4L, 12L), (kept.Hits, kept.Expected));
    }

    [Fact]
    public async Task Answers_lie_beside_their_documents_or_name_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.txt", "");
        folder.Write("one.json", "{}");
        folder.Write("seeds/two.txt", "");
        folder.Write("named.json", """{"file":"two.txt"}""");
        folder.Write("lost.json", "{}");
        folder.Write("broken.json", "{");
        var report = await Scorer.ScoreAsync(
            folder.Path,
            Path.Combine(folder.Path, "seeds"),
            cancellation: TestContext.Current.CancellationToken
        );
        Assert.Equal(
            ["broken.json", "lost.json", "named.json", "one.json"],
            report.Documents.Select(document => document.Name)
        );
        Assert.StartsWith(
            "the answer is not valid JSON",
            report.Documents[0].Failure,
            StringComparison.Ordinal
        );
        Assert.StartsWith("no document", report.Documents[1].Failure, StringComparison.Ordinal);
        Assert.All(
            report.Documents.Skip(2),
            document => Assert.StartsWith("empty:", document.Failure, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_total_adds_up_what_documents_say()
    {
        var one = Score("""{"provisions":[{"path":"1.a","addressees":["CAN","secretariat"]}]}""");
        var report = new ScoreReport([
            one,
            Score("""{"provisions":[{"path":"1.a","addressees":["CAN"]}]}"""),
        ]);
        Assert.Equal(
            (1L, 2L),
            (
                report.Total.Single(f => f.Field == "addressees").Right,
                report.Total.Single(f => f.Field == "addressees").Of
            )
        );
        Assert.Contains("addressees", report.ToTable(misses: 2), StringComparison.Ordinal);
        Assert.Equal(
            2,
            JsonDocument
                .Parse(report.ToJson())
                .RootElement.GetProperty("documents")
                .GetArrayLength()
        );
    }

    private static DocumentScore Score(string answer, SourceText? source = null) =>
        Comparison.Of(
            "x",
            JsonDocument.Parse(answer).RootElement,
            Specimen.Document,
            source ?? Source
        );

    private static FieldScore Field(DocumentScore score, string name) =>
        score.Fields.Single(field => field.Field == name);

    private static (long, long, long, long, long) Figures(DocumentScore score, string name)
    {
        var f = Field(score, name);
        return (f.Right, f.Of, f.Hits, f.Expected, f.Found);
    }
}
