using Puebla.Outcomes.Structure;
using Puebla.Outcomes.Understanding;

namespace Puebla.Outcomes;

/// <summary>Reads one provision anew, as after a person corrected its text or its limits.</summary>
public static class ProvisionReader
{
    /// <summary>What a provision does.</summary>
    /// <param name="document">The document in which it stands.</param>
    /// <param name="provision">The provision; its former meaning does not count.</param>
    /// <param name="head">The provision under which it stands, or null.</param>
    public static Meaning Understand(DocumentInfo document, Provision provision, Provision? head)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return MeaningReader.Read(
            provision.Text,
            new(
                document,
                head?.Meaning,
                head?.Text,
                provision.Section,
                provision.Preambular,
                provision.Label is not null
            )
        );
    }

    /// <summary>What a provision does whose clauses are known.</summary>
    public static Meaning Union(IEnumerable<Clause> clauses) => MeaningReader.Union([.. clauses]);

    /// <summary>The label with which a text begins; null where it begins without one, or consists of nothing else.</summary>
    public static WrittenLabel? LabelOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
            LabelScanner.Scan(text, 0, text.Length, out var from) is { } label
            && !text.AsSpan(from).IsWhiteSpace()
            ? new(label.Written, from)
            : null;
    }
}

/// <summary>A label at the head of a text.</summary>
/// <param name="Written">Without its punctuation; a bullet is <c>•</c> whatever its shape.</param>
/// <param name="TextFrom">Where the text after it begins.</param>
public readonly record struct WrittenLabel(string Written, int TextFrom);
