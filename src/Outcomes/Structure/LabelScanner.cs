namespace Puebla.Outcomes.Structure;

/// <summary>Finds the label at a place of a text, and where the text after it starts.</summary>
internal static class LabelScanner
{
    private const string Bullets = "•●▪◦○∙·‣⁃➢➤►▶✓✔❖■□◆◊*-–—‐‑−";

    public static Label? Scan(string text, int from, int to, out int textFrom)
    {
        textFrom = from;
        var at = Markup.SkipOpening(text, from, to);
        if (at >= to)
        {
            return null;
        }
        var label =
            Bullet(text, at, to, ref textFrom)
            ?? WordLabel.Scan(text, at, to, ref textFrom)
            ?? Enumerator.Scan(text, at, to, ref textFrom);
        if (label is not null && Markup.IsDouble(text, textFrom, to))
        {
            textFrom = Markup.SkipSpace(text, textFrom + 2, to);
        }
        return label;
    }

    public static bool IsBulletSign(char c) =>
        Bullets.Contains(c, StringComparison.Ordinal) || c is >= '\uE000' and <= '\uF8FF';

    private static Label? Bullet(string text, int at, int to, ref int textFrom)
    {
        var sign = text[at];
        var next = at + 1 < to ? text[at + 1] : ' ';
        if (
            sign == 'o'
            && char.IsWhiteSpace(next)
            && at + 2 < to
            && char.IsUpper(text[Math.Min(to - 1, Markup.SkipSpace(text, at + 1, to))])
        )
        {
            sign = '◦';
        }
        else if (!IsBulletSign(sign) || (sign is '*' or '-' && next == sign))
        {
            return null;
        }
        else if (
            at + 1 < to
            && !char.IsWhiteSpace(next)
            && (sign == '*' || (sign is '-' or '–' or '—' && !char.IsUpper(next)))
        )
        {
            return null;
        }
        var after = Markup.SkipSpace(text, at + 1, to);
        var inner = after;
        // A Markdown list mark before a written label is a mark only: WG-2020 l.29.
        if (
            sign is '-' or '*'
            && after < to
            && Enumerator.Scan(text, after, to, ref inner) is { } written
        )
        {
            textFrom = inner;
            return written;
        }
        textFrom = after;
        return new(Label.Bullet, LabelKind.Bullet, 1, sign.ToString());
    }
}
