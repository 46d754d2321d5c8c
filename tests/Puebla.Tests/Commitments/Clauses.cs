using Puebla.Commitments.Domain;
using Puebla.Record.Contracts;

namespace Puebla.Tests.Commitments;

/// <summary>Clauses made for a test.</summary>
internal static class Clauses
{
    public static readonly DateOnly Day = new(2021, 12, 1);

    public static RecordedClause Of(
        string text,
        string? act = null,
        bool requested = false,
        string[]? addressees = null,
        string? deadline = null,
        DateOnly? deadlineDay = null,
        string? relativeTo = null,
        string? condition = null,
        string[]? proposedBy = null,
        string? body = "grcm",
        DateOnly? day = null,
        int position = 0,
        bool isFrame = false,
        string path = "1",
        string language = "es"
    ) =>
        new()
        {
            AddressId = 1,
            Position = position,
            InstrumentId = 1,
            InstrumentKey = "grcm-2021-12-01",
            Path = path,
            Order = 0,
            Body = body,
            Day = day ?? Day,
            Language = language,
            Act = act,
            Requested = requested,
            Addressees = addressees ?? [],
            DeadlineText = deadline,
            DeadlineDay = deadlineDay,
            DeadlineRelativeTo = relativeTo,
            Condition = condition,
            ProposedBy = proposedBy ?? [],
            Text = text,
            Provision = text,
            IsFrame = isFrame,
            Subjects = [],
            AudienceId = 1,
        };

    /// <summary>A clause that is its whole provision and stands under no head.</summary>
    public static ClauseInPlace Alone(RecordedClause clause) => new(clause, [clause], []);

    /// <summary>An item under heads, the nearest first.</summary>
    public static ClauseInPlace Under(RecordedClause item, params RecordedClause[] heads) =>
        new(item, [item], [.. heads.Select(head => (IReadOnlyList<RecordedClause>)[head])]);
}
