using System.Globalization;

namespace Puebla.Outcomes.Structure;

/// <summary>Works out which paragraph of the original each quotation under one citation is.</summary>
internal sealed class QuoteNumbers(IReadOnlyList<string> cited)
{
    private string? _top = cited.Count == 1 ? cited[0] : null;
    private string? _last;
    private int _counted;
    private int _inner;
    private bool _afterColon;

    /// <summary>The number of a labelled paragraph: as labelled, under the number it stands in.</summary>
    public string Labelled(Label label, bool afterGap, string text)
    {
        var number = Number(label, afterGap);
        (_last, _afterColon) = (number, Ending.IsColon(text));
        return number;
    }

    /// <summary>An unlabelled paragraph after a labelled one carries its number.</summary>
    public string? Unlabelled(string text)
    {
        _afterColon = Ending.IsColon(text);
        return _last;
    }

    /// <summary>Without labels: one number cited is that of each; as many as there are paragraphs, in order.</summary>
    public static string? ByPosition(IReadOnlyList<string> cited, int index, int count) =>
        cited.Count == count ? cited[index]
        : cited.Count == 1 ? cited[0]
        : null;

    private string Number(Label label, bool afterGap)
    {
        if (label.Kind is LabelKind.Compound)
        {
            return string.Join('.', label.Parts!);
        }
        if (label.Kind is not LabelKind.Number)
        {
            return cited.FirstOrDefault(number =>
                    number.EndsWith("." + label.Written, StringComparison.OrdinalIgnoreCase)
                ) ?? (_top is null ? label.Written : _top + "." + label.Written);
        }
        // Automatic numbers were lost: every line says «1.» (history 11 and 15.c).
        if (label.Value == 1 && _top is not null && (_afterColon || (_inner > 0 && !afterGap)))
        {
            _inner++;
            return _top + "." + _inner.ToString(CultureInfo.InvariantCulture);
        }
        _inner = 0;
        _counted = label.Value == 1 && _counted > 0 ? _counted + 1 : label.Value;
        return _top = _counted.ToString(CultureInfo.InvariantCulture);
    }
}
