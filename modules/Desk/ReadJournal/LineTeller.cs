using System.Globalization;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Journal;
using Puebla.Ui.Forms;

namespace Puebla.Desk.ReadJournal;

/// <summary>A line as the reader gets it: in words, in their language.</summary>
/// <param name="Kept">The line itself.</param>
/// <param name="Who">Who acted.</param>
/// <param name="Mandate">In which mandate; empty for Puebla itself.</param>
/// <param name="What">What was done, a sentence.</param>
/// <param name="When">Day and hour in the journal's zone.</param>
internal sealed record ToldLine(
    KeptLine Kept,
    string Who,
    string Mandate,
    string What,
    string When
);

/// <summary>What of a line is shown as it is.</summary>
/// <param name="Position">Its place in the chain.</param>
/// <param name="Hash">Its link's hash.</param>
/// <param name="Actor">Opaque id of who acted.</param>
/// <param name="Action">The code.</param>
/// <param name="Subject">Key of what it was done to.</param>
/// <param name="Reason">Why; null where it was erased.</param>
internal sealed record KeptLine(
    long Position,
    string Hash,
    string Actor,
    string Action,
    string Subject,
    string? Reason
);

/// <summary>Tells lines in the language of the running request.</summary>
internal sealed class LineTeller(ISentences sentences, IStringLocalizer<Texts> words)
{
    public async Task<ToldLine> Tell(ReadLine read, CancellationToken stop)
    {
        var language = LanguageExtensions.Current;
        var line = read.Line;
        return new(
            new(
                read.Link.Position,
                read.Link.Hash,
                line.ActorId,
                line.Action,
                line.Subject,
                read.Reason
            ),
            await sentences.Name("person", line.ActorId, language, stop),
            line.Mandate.Length == 0
                ? ""
                : await sentences.Name("mandate", line.Mandate, language, stop),
            await sentences.Tell(line.Action, line.Subject, line.Details, language, stop),
            When(line.At)
        );
    }

    public string When(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, JournalDay.Zone);
        return words[
            "Journal.When",
            DateText.Full(DateOnly.FromDateTime(local.DateTime)),
            local.ToString("HH:mm:ss", CultureInfo.InvariantCulture)
        ];
    }
}
