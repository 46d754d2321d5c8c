using System.Text;

namespace Puebla.Outcomes.Sources.Text;

/// <summary>The code page of Latin text on Windows, which also reads ISO 8859-1 right.</summary>
internal static class Windows1252
{
    public static Encoding Encoding { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>UTF-8 in which a byte that is not UTF-8 is read as Windows-1252.</summary>
    public static Encoding Utf8WithStrays { get; } =
        Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new StrayFallback());

    private sealed class StrayFallback : DecoderFallback
    {
        public override int MaxCharCount => 4;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new StrayBuffer();
    }

    private sealed class StrayBuffer : DecoderFallbackBuffer
    {
        private string _text = "";
        private int _next;

        public override int Remaining => _text.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _text = Encoding.GetString(bytesUnknown);
            _next = 0;
            return _text.Length > 0;
        }

        public override char GetNextChar() => _next < _text.Length ? _text[_next++] : '\0';

        public override bool MovePrevious() => _next > 0 && --_next >= 0;

        public override void Reset() => (_text, _next) = ("", 0);
    }
}
