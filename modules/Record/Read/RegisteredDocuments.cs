using Puebla.Conference.Contracts;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Read;

/// <summary>The document of the Conference's register that an instrument is.</summary>
internal static class RegisteredDocuments
{
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
