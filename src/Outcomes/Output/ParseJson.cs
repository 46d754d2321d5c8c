using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Puebla.Outcomes.Output;

/// <summary>Writes a document as <c>puebla parse FILE --json</c> prints it: one object, UTF-8, accents as they are, indented by one space.</summary>
public static class ParseJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the document to a stream, which stays open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to.</param>
    /// <param name="relations">What ties it to others, as <c>relations</c> at the end; null where nobody knows, as of a file that was only read.</param>
    public static void Write(
        OutcomeDocument document,
        Stream output,
        IReadOnlyList<DocumentRelation>? relations = null
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
            DocumentJson.Write(json, document, relations);
        output.WriteByte((byte)'\n');
    }

    /// <summary>The document as a string.</summary>
    public static string Serialize(OutcomeDocument document)
    {
        using var memory = new MemoryStream();
        Write(document, memory);
        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }

    /// <summary>The provisions alone, as an array, each as in the whole document.</summary>
    public static void WriteProvisions(IEnumerable<Provision> provisions, Stream output)
    {
        ArgumentNullException.ThrowIfNull(provisions);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartArray();
            foreach (var provision in provisions)
                ProvisionJson.Write(json, provision);
            json.WriteEndArray();
        }
        output.WriteByte((byte)'\n');
    }
}
