using System.Text.Json;
using Puebla.Outcomes;
using Puebla.Outcomes.Output;

namespace Puebla.Tests.Outcomes.Output;

public class ParseJsonTests
{
    [Fact]
    public void The_names_and_their_order_are_those_of_the_contract()
    {
        var root = Parsed(Specimen.Document);
        Assert.Equal(["document", "front", "headings", "provisions", "unplaced"], Names(root));
        Assert.Equal(
            [
                "kind",
                "language",
                "title",
                "body",
                "reportsTo",
                "place",
                "start",
                "end",
                "participants",
            ],
            Names(root.GetProperty("document"))
        );
        var provision = root.GetProperty("provisions")[1];
        Assert.Equal(
            [
                "path",
                "section",
                "heading",
                "label",
                "level",
                "text",
                "acts",
                "addressees",
                "actionRequested",
                "deadline",
                "clauses",
                "lines",
            ],
            Names(provision)
        );
        Assert.Equal(["text", "date", "relativeTo"], Names(provision.GetProperty("deadline")));
        Assert.Equal(
            ["act", "addressees", "deadline", "condition", "proposedBy", "text"],
            Names(provision.GetProperty("clauses")[0])
        );
        Assert.Equal(["text", "lines", "why"], Names(root.GetProperty("unplaced")[0]));
    }

    [Fact]
    public void Values_are_written_as_the_contract_says()
    {
        var root = Parsed(Specimen.Document);
        var info = root.GetProperty("document");
        Assert.Equal("conclusions-and-recommendations", info.GetProperty("kind").GetString());
        Assert.Equal("2031-03-04", info.GetProperty("end").GetString());
        Assert.Equal(JsonValueKind.Null, info.GetProperty("reportsTo").ValueKind);
        Assert.Equal(
            "2031-04-30",
            root.GetProperty("provisions")[1]
                .GetProperty("deadline")
                .GetProperty("date")
                .GetString()
        );
        Assert.Equal(
            [2, 3],
            root.GetProperty("provisions")[0]
                .GetProperty("lines")
                .EnumerateArray()
                .Select(line => line.GetInt32())
        );
    }

    [Fact]
    public void Accents_stay_as_they_are_and_a_step_is_one_blank()
    {
        var json = ParseJson.Serialize(Specimen.Document);
        Assert.StartsWith("{\n \"document\": {\n  \"kind\":", json, StringComparison.Ordinal);
        Assert.Contains(
            "Señalar lo siguiente, con «comillas» y <signos> & otros:",
            json,
            StringComparison.Ordinal
        );
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFEFF', json);
    }

    [Fact]
    public void A_recital_says_that_it_is_one_and_nothing_else_does()
    {
        var recital = Specimen.Document.Provisions[0] with { Preambular = true };
        var root = Parsed(
            Specimen.Document with
            {
                Provisions = [recital, Specimen.Document.Provisions[1]],
            }
        );
        Assert.True(root.GetProperty("provisions")[0].GetProperty("preambular").GetBoolean());
        Assert.False(root.GetProperty("provisions")[1].TryGetProperty("preambular", out _));
    }

    [Fact]
    public void A_compilation_has_entries()
    {
        var entry = new CompilationEntry(
            1,
            "XIV CRM",
            "CRM",
            14,
            "Tapachula",
            "México",
            new(2009, 7, 9),
            null,
            [new("Párrafo 5", ["5"], new(2, 2))],
            [new("5", "Texto.", Meaning.None, new(3, 3))],
            new(1, 3)
        );
        var entries = Parsed(Specimen.Document with { Provisions = [], Entries = [entry] })
            .GetProperty("entries");
        Assert.Equal(
            [
                "number",
                "heading",
                "meetingKind",
                "ordinal",
                "city",
                "country",
                "start",
                "end",
                "citations",
                "quotes",
                "lines",
            ],
            Names(entries[0])
        );
        Assert.Equal(
            "5",
            entries[0].GetProperty("citations")[0].GetProperty("numbers")[0].GetString()
        );
    }

    private static JsonElement Parsed(OutcomeDocument document) =>
        JsonDocument.Parse(ParseJson.Serialize(document)).RootElement;

    private static IEnumerable<string> Names(JsonElement element) =>
        element.EnumerateObject().Select(property => property.Name);
}
