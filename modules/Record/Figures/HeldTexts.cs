using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Figures;

/// <summary>Which texts of a meeting are held, of those that the one who asks may see. Samples are nobody's texts.</summary>
internal sealed class HeldTexts(RecordReader reader) : IHeldTexts
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<HeldText>>> Of(
        IReadOnlyCollection<string> meetings,
        CancellationToken stop = default
    )
    {
        var visible = await reader.Visible(stop);
        var rows = await visible
            .Where(i =>
                meetings.Contains(i.MeetingKey!)
                && !i.IsSample
                && i.Held != Holding.OnlyKnown
                && i.State != InstrumentState.Kept
            )
            .OrderBy(i => i.Start)
            .ThenBy(i => i.Key)
            .Select(i => new
            {
                i.MeetingKey,
                i.Kind,
                i.Held,
                i.TitleSpanish,
                i.TitleEnglish,
                i.Key,
            })
            .ToListAsync(stop);
        return rows.GroupBy(row => row.MeetingKey!)
            .ToDictionary(
                meeting => meeting.Key,
                meeting =>
                    (IReadOnlyList<HeldText>)
                        [
                            .. meeting.Select(row => new HeldText(
                                row.Kind,
                                row.Held == Holding.Whole ? HeldState.Whole : HeldState.InPart,
                                new(
                                    row.TitleSpanish ?? row.TitleEnglish ?? row.Key,
                                    row.TitleEnglish
                                ),
                                RecordPlaces.Instrument(row.Key)
                            )),
                        ]
            );
    }
}
