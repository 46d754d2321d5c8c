namespace Puebla.Outcomes.Sources.Docx;

/// <summary>Measures XML tags as bytes pass. The XML reader keeps a tag's attributes in memory at forty times their size, so a tag of the size of the file must not reach it.</summary>
internal sealed class TagGuard(int limit)
{
    private bool _inside;
    private byte _quote;
    private int _length;

    public void Check(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var stop = Next(bytes);
            if (_inside && (_length += stop < 0 ? bytes.Length : stop + 1) > limit)
                throw new RefusedException("docx-limits", "XML");
            if (stop < 0)
                return;
            Turn(bytes[stop]);
            bytes = bytes[(stop + 1)..];
        }
    }

    private int Next(ReadOnlySpan<byte> bytes) =>
        !_inside ? bytes.IndexOf((byte)'<')
        : _quote != 0 ? bytes.IndexOf(_quote)
        : bytes.IndexOfAny((byte)'>', (byte)'"', (byte)'\'');

    private void Turn(byte at)
    {
        if (!_inside)
            (_inside, _length) = (true, 0);
        else if (_quote != 0)
            _quote = 0;
        else if (at == '>')
            _inside = false;
        else
            _quote = at;
    }
}
