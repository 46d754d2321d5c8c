using Puebla.Conference.Contracts;

namespace Puebla.Conference.MeetingList;

/// <summary>Which meetings a list shows; the key stands in the address.</summary>
/// <param name="Key">Its word in the address, the same in both languages.</param>
/// <param name="Shows">Whether it shows a kind of meeting.</param>
internal sealed record MeetingFilter(string Key, Func<MeetingKind, bool> Shows)
{
    private static readonly MeetingFilter Everything = new("", _ => true);

    public static IReadOnlyList<MeetingFilter> All { get; } =
    [
        Everything,
        new("crm", kind => kind == MeetingKind.ViceMinisterial),
        new("grcm", kind => kind == MeetingKind.Grcm),
        new("otras", kind => kind is not (MeetingKind.ViceMinisterial or MeetingKind.Grcm)),
    ];

    public static MeetingFilter Of(string? key) =>
        All.FirstOrDefault(filter => filter.Key == key) ?? Everything;
}
