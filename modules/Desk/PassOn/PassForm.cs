namespace Puebla.Desk.PassOn;

/// <summary>What was typed to pass a line on.</summary>
/// <param name="Key">The line.</param>
/// <param name="Persons">The colleagues.</param>
/// <param name="Note">Words for them; may be empty.</param>
internal sealed record PassForm(string Key, IReadOnlyList<Guid> Persons, string Note)
{
    public const int LongestNote = 2000;
}
