using Puebla.Kernel;

namespace Puebla.Record.Read;

/// <summary>A title as a reader gets it.</summary>
/// <param name="Text">The title.</param>
/// <param name="Lang">The code of its language where it is not the reader's.</param>
public sealed record TitleShown(string Text, string? Lang)
{
    /// <summary>The title in the reader's language, else in the other; null where there is none.</summary>
    public static TitleShown? Of(string? spanish, string? english, Language reader) =>
        (reader == Language.English ? (english, spanish) : (spanish, english)) switch
        {
            ({ } own, _) => new(own, null),
            (null, { } other) => new(other, reader.Other.Code),
            _ => null,
        };
}
