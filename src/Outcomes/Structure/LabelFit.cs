namespace Puebla.Outcomes.Structure;

/// <summary>Where a label belongs: the list it continues, or a new one under the paragraph before it.</summary>
/// <param name="Frame">Index of the list it continues; -1 for a new list.</param>
internal readonly record struct LabelFit(int Frame, LabelKind Kind, int Value, int Score)
{
    private const int Exact = 100;
    private const int LostNumber = 70;
    private const int Start = 75;
    private const int Skipped = 45;
    private const int OddStart = 30;
    private const int Again = 20;

    /// <summary>The ways to read a label: <c>i</c> is the ninth letter and the first Roman number.</summary>
    public static IEnumerable<(LabelKind Kind, int Value)> Readings(Label label)
    {
        yield return (label.Kind, label.Value);
        if (label.Roman > 0 && label.Kind is LabelKind.Letter)
        {
            yield return (LabelKind.Roman, label.Roman);
        }
    }

    public static LabelFit Best(ListStack stack, Label label, LabelContext context)
    {
        var best = new LabelFit(-1, label.Kind, label.Value, int.MinValue);
        foreach (var (kind, value) in Readings(label))
        {
            for (var i = stack.Count - 1; i >= 0; i--)
            {
                var frame = stack[i];
                if (frame.Kind == kind && frame.IsUpper == label.IsUpper)
                {
                    var score = Continuing(frame, label, kind, value, i, stack.Count, context);
                    best = score > best.Score ? new(i, kind, value, score) : best;
                }
            }
            var fresh = Opening(stack, label, kind, value, context);
            best = fresh > best.Score ? new(-1, kind, value, fresh) : best;
        }
        return best;
    }

    private static int Continuing(
        ListFrame frame,
        Label label,
        LabelKind kind,
        int value,
        int index,
        int count,
        LabelContext context
    )
    {
        var isTop = index == count - 1;
        int score;
        if (label.Kind is LabelKind.Bullet)
        {
            score = frame.Closing == label.Closing ? Exact : 60;
            score += context.Indent > frame.Indent + 1 ? -60 : 0;
        }
        else if (
            value == frame.Last + 1
            && !(frame.OnlyOnes && frame.Count > 1 && isTop && count > 1)
        )
        {
            score = Exact;
        }
        else if (value == 1 && frame.OnlyOnes && kind is LabelKind.Number or LabelKind.Letter)
        {
            score =
                isTop && context.AfterColon
                    ? 50
                    : LostNumber + (isTop ? StaysInside(frame, context) : 0);
        }
        else
        {
            score = value > frame.Last ? Skipped - Math.Min(10, value - frame.Last) : Again;
        }
        score -= frame.OnlyOnes && frame.Count > 1 && value > 1 && frame.Owner >= 0 ? 20 : 0;
        score += frame.Closing == label.Closing ? 8 : 0;
        score += context.Indent == frame.Indent ? 6 : 0;
        return score + index;
    }

    /// <summary>
    /// Automatic numbers were lost in a list and in the list inside it (history 11): a blank line where the inner one had none,
    /// or less white space, leads back out.
    /// </summary>
    private static int StaysInside(ListFrame frame, LabelContext context) =>
        frame.Owner < 0 ? 0
        : context.Indent < frame.Indent ? -40
        : context.AfterGap && !frame.HasGaps ? -40
        : context.ClosesList ? -40
        : 10;

    private static int Opening(
        ListStack stack,
        Label label,
        LabelKind kind,
        int value,
        LabelContext context
    )
    {
        var top = stack.Top;
        if (kind is LabelKind.Bullet)
        {
            return top?.Kind is LabelKind.Bullet ? (context.Indent > top.Indent + 1 ? 90 : 65) : 85;
        }
        if (value != 1)
        {
            return OddStart;
        }
        var score =
            Start
            + (context.AfterColon ? 20 : 0)
            + (top is not null && context.Indent > top.Indent ? 8 : 0);
        score +=
            kind is LabelKind.Roman && label.Kind is LabelKind.Letter && context.NextIsRomanTwo
                ? 60
                : 0;
        for (var i = 0; i < stack.Count; i++)
        {
            var alike =
                stack[i].Kind == kind
                && stack[i].IsUpper == label.IsUpper
                && stack[i].Closing == label.Closing;
            if (alike && !context.AfterColon && context.Indent <= stack[i].Indent)
            {
                return Math.Min(score, 35);
            }
        }
        return score;
    }
}
