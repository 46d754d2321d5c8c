namespace Puebla.Outcomes.Sources.Text;

/// <summary>Reads TXT and Markdown. Lines end at LF, CRLF or CR, as in an editor; a form feed stays in its line.</summary>
internal static class PlainText
{
    public static SourceResult Read(
        ArraySegment<byte> content,
        SourceFormat format,
        CancellationToken cancellation
    )
    {
        if (TextEncoding.Detect(content) is not var (encoding, mark))
            return Refusals.Of("binary");
        using var bytes = new MemoryStream(
            content.Array!,
            content.Offset + mark,
            content.Count - mark,
            writable: false
        );
        using var reader = new StreamReader(
            bytes,
            encoding,
            detectEncodingFromByteOrderMarks: false
        );
        var lines = Lines(reader, cancellation);
        return lines.Exists(line => !string.IsNullOrWhiteSpace(line.Text))
            ? SourceResult.Of(new(format, lines))
            : Refusals.Of("empty");
    }

    public static List<SourceLine> Lines(TextReader reader, CancellationToken cancellation)
    {
        var lines = new List<SourceLine>();
        while (reader.ReadLine() is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            lines.Add(new(lines.Count + 1, line));
        }
        return lines;
    }
}
