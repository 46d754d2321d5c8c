using Puebla.Kernel.Access;
using Puebla.Kernel.Settings;

namespace Puebla.Conference.Contracts;

/// <summary>A cell of the participation table: what the documents say of one right of one class on one occasion.</summary>
/// <param name="Class">Whose right.</param>
/// <param name="Occasion">Where.</param>
/// <param name="Right">Which.</param>
/// <param name="Answer">What the documents say.</param>
/// <param name="Rule">The reason, with its sources; of a silent cell: why its default is what it is.</param>
/// <param name="Condition">What a conditional cell hangs on; null for the others.</param>
/// <param name="Setting">What fills a silent cell; null for the others.</param>
public sealed record Cell(
    ParticipantClass Class,
    Occasion Occasion,
    Right Right,
    CellAnswer Answer,
    Rule Rule,
    Condition? Condition = null,
    SettingDefinition? Setting = null
)
{
    /// <summary>The cell as one word: <c>observer-country.grcm.attend</c>.</summary>
    public string Key =>
        $"{ParticipationWords.Of(Class)}.{ParticipationWords.Of(Occasion)}.{ParticipationWords.Of(Right)}";

    /// <summary>Whether a recorded authorisation opens it, given the value of its setting where it has one.</summary>
    /// <param name="value">The present value of <see cref="Setting"/>; null where there is none.</param>
    public bool OpensByAuthorisation(string? value) =>
        Answer == CellAnswer.Silent
            ? (value ?? Setting?.Default) == SilentValue.Authorised
            : Condition?.Opening == Opening.Authorisation;
}

/// <summary>What the documents say.</summary>
public enum CellAnswer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>On a condition.</summary>
    OnCondition,

    /// <summary>Nothing: a setting with a stated default answers.</summary>
    Silent,
}

/// <summary>The values that a setting may give a silent cell.</summary>
public static class SilentValue
{
    /// <summary>Yes.</summary>
    public const string Yes = "yes";

    /// <summary>No.</summary>
    public const string No = "no";

    /// <summary>Only as far as an authorisation is recorded.</summary>
    public const string Authorised = "authorised";

    /// <summary>All three.</summary>
    public static IReadOnlyList<string> All { get; } = [Yes, No, Authorised];
}

/// <summary>What a conditional cell hangs on.</summary>
/// <param name="Code">Stable: <c>presidency-authorises</c>.</param>
/// <param name="Sentence">The condition in our words.</param>
/// <param name="Opening">How it comes to be met.</param>
public sealed record Condition(string Code, Kernel.LocalizedText Sentence, Opening Opening);

/// <summary>How a condition comes to be met.</summary>
public enum Opening
{
    /// <summary>By what the participant is or by the nature of the occasion; nobody has to open it.</summary>
    ByItself,

    /// <summary>By an authorisation or invitation that the presidency records.</summary>
    Authorisation,
}
