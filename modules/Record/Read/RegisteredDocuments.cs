using Puebla.Conference.Contracts;
using Puebla.Record.Relate;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Read;

/// <summary>The document of the Conference's register that an instrument is.</summary>
internal static class RegisteredDocuments
{
    /// <summary>The document that an instrument is: it has its title, or is the one communiqué of its meeting; null where the register has none.</summary>
    public static ConferenceDocument? DocumentOf(
        this ConferenceFacts facts,
        InstrumentView instrument
    ) => facts.DocumentOf(RelationEnd.Of(instrument));

    /// <summary>The same of an instrument at the other end of a relation.</summary>
    public static ConferenceDocument? DocumentOf(
        this ConferenceFacts facts,
        RelationEnd instrument
    ) =>
        instrument.IsSample
            ? null
            : facts.DocumentTitled(instrument.TitleSpanish)
                ?? facts.DocumentTitled(instrument.TitleEnglish)
                ?? facts.Documents.FirstOrDefault(document =>
                    document.Kind == DocumentKind.Communique
                    && instrument.Kind == "communique"
                    && document.Meeting is not null
                    && document.Meeting == instrument.MeetingKey
                );

    /// <summary>What the registers call an instrument: the meeting that it comes from and the document that it is. A sample is neither.</summary>
    public static IEnumerable<string> RecordsOf(this ConferenceFacts facts, RelationEnd instrument)
    {
        if (instrument is { MeetingKey: { } meeting, IsSample: false })
        {
            yield return $"meeting:{meeting}";
        }
        if (facts.DocumentOf(instrument) is { } document)
        {
            yield return $"document:{document.Key}";
        }
    }

    /// <summary>The document with this title, in either language; null where the register has none.</summary>
    public static ConferenceDocument? DocumentTitled(this ConferenceFacts facts, string? title)
    {
        if (title is null)
        {
            return null;
        }
        var folded = Folding.Fold(title);
        return facts.Documents.FirstOrDefault(document =>
            Folding.Fold(document.Title.Spanish) == folded
            || (document.Title.English is { } english && Folding.Fold(english) == folded)
        );
    }
}
