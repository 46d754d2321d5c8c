using Puebla.Conference.Contracts;

namespace Puebla.Conference.MeetingDetail;

/// <summary>The held texts of some meetings, from whoever keeps texts.</summary>
internal sealed class HeldTexts
{
    private readonly ILookup<string, HeldText> _byMeeting;

    private HeldTexts(ILookup<string, HeldText> byMeeting) => _byMeeting = byMeeting;

    public static async Task<HeldTexts> Of(
        IEnumerable<IHeldTexts> keepers,
        IReadOnlyCollection<string> meetings
    )
    {
        var found = new List<(string Meeting, HeldText Text)>();
        foreach (var keeper in keepers)
        {
            var held = await keeper.Of(meetings);
            found.AddRange(held.SelectMany(pair => pair.Value.Select(text => (pair.Key, text))));
        }

        return new(found.ToLookup(pair => pair.Meeting, pair => pair.Text));
    }

    public IReadOnlyList<HeldText> For(string meeting) => [.. _byMeeting[meeting]];
}
