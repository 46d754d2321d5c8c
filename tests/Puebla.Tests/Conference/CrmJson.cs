using System.Text.Json.Nodes;
using Puebla.Conference.Contracts;

namespace Puebla.Tests.Conference;

/// <summary>Walks through the data files as they are written.</summary>
internal static class CrmJson
{
    private static ConferenceFacts Facts => CrmData.Facts;

    /// <summary>Every source, of records and of their parts.</summary>
    public static IEnumerable<JsonObject> Sources(JsonNode? node) =>
        node switch
        {
            JsonArray list => list.SelectMany(Sources),
            JsonObject source when source.ContainsKey("ref") => [source],
            JsonObject record => record.SelectMany(field => Sources(field.Value)),
            _ => [],
        };

    /// <summary>Every text with the names of the fields that lead to it.</summary>
    public static IEnumerable<(string[] Fields, string Text)> Texts(
        JsonNode? node,
        params string[] fields
    ) =>
        node switch
        {
            JsonArray list => list.SelectMany(item => Texts(item, fields)),
            JsonObject record => record.SelectMany(field =>
                Texts(field.Value, [.. fields, field.Key])
            ),
            JsonValue value when value.TryGetValue<string>(out var text) => [(fields, text)],
            _ => [],
        };

    public static void Resolves(string reference)
    {
        var (register, key) = (reference.Split(':')[0], reference.Split(':')[1]);
        IEnumerable<Fact> records = register switch
        {
            "country" => Facts.Countries,
            "member" => Facts.Members,
            "observer" => Facts.Observers,
            "civil-society" => Facts.CivilSociety,
            "body" => Facts.Bodies,
            "presidency" => Facts.Presidencies,
            "meeting" => Facts.Meetings,
            "document" => Facts.Documents,
            "subject" => Facts.Subjects,
            "glossary" => Facts.Glossary,
            "scale" => Facts.Scales,
            "axis" => Facts.Axes,
            _ => [],
        };
        Assert.True(
            reference == "conference:crm" || records.Any(record => record.Key == key),
            reference
        );
    }
}
