using Puebla.Conference.Contracts;

namespace Puebla.Record.Import;

/// <summary>Finds meetings among the Conference's facts.</summary>
internal sealed class MeetingKeys(IConference conference) : IMeetingKeys
{
    public async Task<string?> Of(
        string? body,
        DateOnly? start,
        DateOnly? end,
        CancellationToken stop
    )
    {
        if (body is null || start is not { } first)
        {
            return null;
        }
        var facts = await conference.Facts(stop);
        var last = end ?? first;
        return facts
            .Meetings.Where(m =>
                m.Bodies.Contains(body)
                && m.Start.First <= last
                && (m.End.IsKnown ? m.End.Last : m.Start.Last) >= first
            )
            .OrderByDescending(m => m.Start.IsCertainly(first))
            .ThenByDescending(m => m.Start.Precision == Puebla.Kernel.DatePrecision.Day)
            .FirstOrDefault()
            ?.Key;
    }
}
