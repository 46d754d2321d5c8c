using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Read;
using Puebla.Record.Relate;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Ties;

/// <summary>Ties by the Conference's registers, joined when a page is read: they are right whichever came first, the facts or the text.</summary>
internal sealed class RegisteredTies(
    IConference conference,
    RecordReader reader,
    ISourceLinks sources
)
{
    /// <summary>The ties of a text and of the meeting that it comes from. Nobody adopted a sample: it has none.</summary>
    public async Task<IReadOnlyList<Tie>> Of(
        InstrumentView instrument,
        CancellationToken stop = default
    )
    {
        if (instrument.IsSample)
        {
            return [];
        }
        var facts = await conference.Facts(stop);
        var own = facts.RecordsOf(RelationEnd.Of(instrument)).ToHashSet(StringComparer.Ordinal);
        var ties = new List<Tie>();
        foreach (var relation in facts.Relations)
        {
            var (outgoing, incoming) = (
                own.Contains(relation.Source),
                own.Contains(relation.Target)
            );
            if (outgoing != incoming)
            {
                ties.Add(await Seen(relation, outgoing, facts, stop));
            }
        }
        return ties;
    }

    private async Task<Tie> Seen(
        Relation relation,
        bool outgoing,
        ConferenceFacts facts,
        CancellationToken stop
    )
    {
        var links = new Dictionary<SourceRef, string?>();
        foreach (var source in relation.Sources)
        {
            links[source] = await sources.To(source, stop);
        }
        var other = outgoing ? relation.Target : relation.Source;
        var (name, address) = await Other(other, facts, stop);
        return new(relation.Kind, outgoing, other, name, address, relation.Condition, links);
    }

    private async Task<(LocalizedText Name, string? Address)> Other(
        string record,
        ConferenceFacts facts,
        CancellationToken stop
    )
    {
        var key = record[(record.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return record.Split(':')[0] switch
        {
            "meeting" when facts.Meeting(key) is { } meeting => (
                meeting.Name,
                ConferencePlaces.Meeting(key)
            ),
            "body" when facts.Body(key) is { } body => (body.Name, SitePlaces.Conference.Here),
            "document" when facts.Documents.FirstOrDefault(d => d.Key == key) is { } document => (
                document.Title,
                await Page(document, stop)
            ),
            _ => (new(key), null),
        };
    }

    // The text itself where it is held, otherwise the meeting that names it.
    private async Task<string?> Page(ConferenceDocument document, CancellationToken stop)
    {
        var visible = await reader.Visible(stop);
        var (spanish, english) = (document.Title.Spanish, document.Title.English);
        var held = await visible
            .Where(i =>
                !i.IsSample
                && i.State != Data.InstrumentState.Kept
                && (i.TitleSpanish == spanish || i.TitleEnglish == english)
            )
            .OrderBy(i => i.Id)
            .Select(i => i.Key)
            .FirstOrDefaultAsync(stop);
        return held is not null ? RecordPlaces.Instrument(held)
            : document.Meeting is { } meeting ? ConferencePlaces.Meeting(meeting)
            : null;
    }
}
