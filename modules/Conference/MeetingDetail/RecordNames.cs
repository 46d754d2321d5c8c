using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.MeetingDetail;

/// <summary>Names of records that ties name as <c>document:santa-fe</c>.</summary>
internal static class RecordNames
{
    public static LocalizedText Of(string record, ConferenceFacts facts)
    {
        var key = record[(record.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return facts.Documents.FirstOrDefault(document => document.Key == key)?.Title
            ?? facts.Body(key)?.Name
            ?? facts.Meeting(key)?.Name
            ?? new(key);
    }
}
