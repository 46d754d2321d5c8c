using Puebla.Ui.Components;

namespace Puebla.Desk.MyDesk;

/// <summary>A line of the desk as it is shown, all in the reader's language.</summary>
/// <param name="Id">Anchor on the page.</param>
/// <param name="Tag">How long there still is.</param>
/// <param name="TagState">What its colour says.</param>
/// <param name="What">What is asked.</param>
/// <param name="Link">Where one answers.</param>
public sealed record DeskLine(string Id, string Tag, TagState TagState, string What, string Link)
{
    /// <summary>In which mandate, for one who holds several.</summary>
    public string? Mandate { get; init; }

    /// <summary>How it stands, then the last day: what stands in the line below.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>What one can do at once.</summary>
    public IReadOnlyList<(string Name, string Link)> Steps { get; init; } = [];

    /// <summary>Who passed it to whom.</summary>
    public IReadOnlyList<PassedWords> Passed { get; init; } = [];
}

/// <summary>That a line was passed on.</summary>
/// <param name="What">Who passed it to whom.</param>
/// <param name="Link">Where the sender sees who opened it; null for the others.</param>
/// <param name="Note">The sender's words for the reader; null for none.</param>
public sealed record PassedWords(string What, string? Link = null, string? Note = null);
