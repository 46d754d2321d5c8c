using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Record.Contracts;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Detail;

/// <summary>Where something stands, for whoever may see the text.</summary>
/// <param name="Place">The provision; null where a corrected text no longer holds it.</param>
internal sealed record CitedText(string Citation, string Link, string Title, RecordedPlace? Place);

/// <summary>Cites the provision in which something was asked or proposed.</summary>
internal sealed class CitedReader(
    IRecordedPlaces places,
    IRecordedDocuments documents,
    ICurrentActor current
)
{
    /// <summary>Cites it; that a confidential text is shown is noted before.</summary>
    public async Task<CitedText> Of(long addressId, int instrumentId, CancellationToken stop)
    {
        var place = (await places.Of([addressId], stop)).GetValueOrDefault(addressId);
        if (place is null)
        {
            return await Instrument(instrumentId, stop);
        }
        await documents.NoteReading(place, stop);
        return new(place.Citation, place.Link, place.Title, place);
    }

    // Where a corrected text no longer holds the words, the instrument still does.
    private async Task<CitedText> Instrument(int id, CancellationToken stop)
    {
        var visible = await documents.VisibleTo(current.Actor, stop);
        var key = await visible.Where(one => one.Id == id).Select(one => one.Key).SingleAsync(stop);
        var title = (await documents.Of([key], stop)).GetValueOrDefault(key)?.Title ?? key;
        return new(title, $"{SitePlaces.Records.Here}/{key}", title, null);
    }
}
