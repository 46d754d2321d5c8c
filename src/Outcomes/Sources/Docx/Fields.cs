namespace Puebla.Outcomes.Sources.Docx;

/// <summary>Follows fields across a story: of each, the result is shown and the instruction is not.</summary>
internal sealed class Fields
{
    private readonly Stack<bool> _open = new();
    private int _instructions;

    /// <summary>Whether what is read now belongs to an instruction.</summary>
    public bool InInstruction => _instructions > 0;

    public void Mark(string? kind)
    {
        if (kind == "begin")
        {
            _open.Push(true);
            _instructions++;
        }
        else if (_open.TryPop(out var instruction))
        {
            if (instruction)
                _instructions--;
            if (kind == "separate")
                _open.Push(false);
        }
    }
}
