using System.Text.Json;
using Puebla.Commitments.Data;

namespace Puebla.Commitments.Report;

/// <summary>A piece of evidence before it belongs to a report.</summary>
internal sealed record EvidenceDraft(
    EvidenceKind Kind,
    string? Key = null,
    string? Words = null,
    DateOnly? Day = null
)
{
    public static string Json(IReadOnlyList<EvidenceDraft> all) => JsonSerializer.Serialize(all);

    public static IReadOnlyList<EvidenceDraft> Read(string json) =>
        JsonSerializer.Deserialize<List<EvidenceDraft>>(json) ?? [];

    public Evidence Kept() =>
        new()
        {
            Kind = Kind,
            InstrumentKey = Key,
            Words = Words,
            Day = Day,
        };
}

/// <summary>A report that can be kept.</summary>
internal sealed record CheckedReport(
    LineState State,
    string? Stage,
    string? Words,
    IReadOnlyList<EvidenceDraft> Evidence
)
{
    /// <summary>Whether something goes along with the state.</summary>
    public bool Shows => Words is not null || Evidence.Count > 0;

    /// <summary>Whether it says the same as what is kept.</summary>
    public bool Same(PreparedReport kept) =>
        (State, Stage, Words) == (kept.State, kept.Stage, kept.Words)
        && Evidence.SequenceEqual(EvidenceDraft.Read(kept.Evidence));
}

/// <summary>What is wrong with which field.</summary>
internal sealed record WrongField(string Field, Kernel.Refusal Refusal);
