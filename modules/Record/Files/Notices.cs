using Puebla.Outcomes;

namespace Puebla.Record.Files;

/// <summary>The notice of a sample in forms that are made of text alone.</summary>
internal static class Notices
{
    public static TextBlock Block(string notice) => new(notice, new(0, 0));

    public static Provision Row(string notice) =>
        new("", null, null, null, 0, notice, Meaning.None, new(0, 0));
}
