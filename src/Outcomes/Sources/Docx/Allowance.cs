namespace Puebla.Outcomes.Sources.Docx;

/// <summary>What all parts of one file may still unpack to.</summary>
internal sealed class Allowance(long bytes)
{
    private long _left = bytes;

    public void Spend(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
            throw new RefusedException("docx-limits", "zip");
    }
}
