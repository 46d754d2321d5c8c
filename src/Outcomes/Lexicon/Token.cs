namespace Puebla.Outcomes.Lexicon;

/// <summary>A word, a number or a single mark of a text.</summary>
/// <param name="Start">First character in the text.</param>
/// <param name="End">One past its last character.</param>
/// <param name="Word">The folded word; for a mark the mark itself.</param>
internal readonly record struct Token(int Start, int End, string Word, TokenKind Kind);

internal enum TokenKind
{
    Word,
    Number,
    Mark,
}
