namespace Puebla.Outcomes.Understanding;

/// <summary>Follows a sentence and says whether a verb met on the way stands in a clause that hangs on “que”, “el cual”, “which”.</summary>
internal sealed class Subordination
{
    private bool _open;
    private bool _spent;
    private bool _parenthesis;

    /// <summary>Whether the next finite verb belongs to a subordinate clause.</summary>
    public bool IsOpen => _open && !_spent;

    /// <summary>Whether a subordinate verb has already been met in this stretch, so that one joined to it by “y” is subordinate too.</summary>
    public bool WasSpent => _spent;

    public void Read(ProvisionText text, int at)
    {
        var word = text.Word(at);
        if (IsMarker(text, at, word))
            (_open, _spent, _parenthesis) = (true, false, text.Word(at + 1) == ",");
        else if (word is "," or ":" or "—" or "–")
        {
            if (
                _parenthesis
                && text.Word(at - 1) is "que" or "cual" or "cuales" or "which" or "that"
            )
                return;
            if (_parenthesis)
                _parenthesis = false;
            else
                (_open, _spent) = (false, false);
        }
    }

    /// <summary>A subordinate verb was met.</summary>
    public void Spend() => _spent = true;

    private static bool IsMarker(ProvisionText text, int at, string word) =>
        word switch
        {
            "que" => !(text.Word(at - 1) == "lo" && text.Word(at - 2) == "por")
                && !(text.Word(at - 1) is "tendra" or "tendran" or "habra"),
            "cual" or "cuales" => text.Word(at - 1) != "lo"
                || text.Word(at - 2) is not ("por" or "para"),
            "quien"
            or "quienes"
            or "cuyo"
            or "cuya"
            or "cuyos"
            or "cuyas"
            or "donde"
            or "cuando"
            or "mientras"
            or "si" => true,
            "which"
            or "that"
            or "who"
            or "whose"
            or "where"
            or "when"
            or "whether"
            or "if"
            or "how" => true,
            _ => false,
        };
}
