using Puebla.Kernel.Asking;

namespace Puebla.Desk.MyDesk;

/// <summary>The order of the desk: what is late first, the longest late before all, then what ends soonest, then what has no day in the order in which it came.</summary>
internal static class Urgency
{
    public static IEnumerable<Asked> Order(IEnumerable<Asked> lines) =>
        lines
            .OrderBy(line => line.Due is null)
            .ThenBy(line => line.Due?.Ends)
            .ThenBy(line => line.Since)
            .ThenBy(line => line.Key, StringComparer.Ordinal);
}
