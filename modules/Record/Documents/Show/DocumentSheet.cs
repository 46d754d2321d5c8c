using Puebla.Record.Read;

namespace Puebla.Record.Documents.Show;

/// <summary>What is said of a kept document besides what every text has.</summary>
/// <param name="Instrument">The document.</param>
/// <param name="Version">The version that is shown.</param>
/// <param name="OtherBodies">Codes of its further bodies.</param>
/// <param name="Reference">Its number or reference.</param>
/// <param name="Note">What whoever filed it notes.</param>
/// <param name="Histories">By version: what it changed and who brought it.</param>
/// <param name="Paragraphs">The part of the text that is shown, paragraph by paragraph; empty where nothing could be read.</param>
/// <param name="Part">Which part, from 1.</param>
/// <param name="Parts">Of how many.</param>
public sealed record DocumentSheet(
    InstrumentView Instrument,
    VersionView Version,
    IReadOnlyList<string> OtherBodies,
    string? Reference,
    string? Note,
    IReadOnlyDictionary<int, VersionHistory> Histories,
    IReadOnlyList<string> Paragraphs,
    int Part,
    int Parts
)
{
    /// <summary>Whether its current text is held in both languages.</summary>
    public bool HasBothLanguages =>
        Instrument.Versions.Where(v => v.IsCurrent).Select(v => v.Language).Distinct().Count() > 1;
}

/// <summary>What a version changed, and who brought it.</summary>
/// <param name="Note">What it changed, as whoever handed it in says.</param>
/// <param name="By">Who handed it in; null where nobody is known, or the one who asks need not know.</param>
public sealed record VersionHistory(string? Note, string? By);
