using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Documents.Filing;

/// <summary>What is said of a kept document as it stands, and its state.</summary>
internal sealed record SheetNow(SheetForm Said, uint Revision);

/// <summary>Reads what is said of a kept document that the one who asks may see.</summary>
internal sealed class SheetReader(RecordReader reader)
{
    /// <summary>Null where there is none for the one who asks.</summary>
    public async Task<SheetNow?> Of(string key, CancellationToken stop)
    {
        var instrument = await (await reader.Visible(stop))
            .Include(i => i.Versions.Where(v => v.IsCurrent))
            .SingleOrDefaultAsync(i => i.Key == key && i.State == InstrumentState.Kept, stop);
        return instrument is null ? null : new(Said(instrument), instrument.Revision);
    }

    /// <summary>As the form writes it.</summary>
    public static SheetForm Said(Instrument instrument) =>
        new()
        {
            Spanish = instrument.TitleSpanish ?? "",
            English = instrument.TitleEnglish ?? "",
            Kind = instrument.Kind,
            Body = instrument.Body ?? "",
            Others = instrument.OtherBodies,
            Meeting = instrument.MeetingKey ?? "",
            Day = instrument.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            Reference = instrument.Reference ?? "",
            Note = instrument.Note ?? "",
            Language = instrument.Versions.Where(v => v.IsCurrent).Select(v => v.Language).ToList()
                is [var only]
                ? only
                : "",
        };
}
