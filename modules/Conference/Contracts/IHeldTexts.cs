using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>Says which texts of a meeting are held. Implemented by who keeps the texts.</summary>
public interface IHeldTexts
{
    /// <summary>The held texts of each meeting asked for; a meeting of which nothing is held is left out.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<HeldText>>> Of(
        IReadOnlyCollection<string> meetings,
        CancellationToken stop = default
    );
}

/// <summary>A text of a meeting that is held.</summary>
/// <param name="Kind">Kind of the text, as <see cref="MeetingText.Kind" />.</param>
/// <param name="State">Whole, or in part.</param>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its address in the language of the running request.</param>
public sealed record HeldText(string Kind, HeldState State, LocalizedText Title, string Path);

/// <summary>How much of a text is held.</summary>
public enum HeldState
{
    /// <summary>The whole text.</summary>
    Whole,

    /// <summary>Extracts only.</summary>
    InPart,
}
