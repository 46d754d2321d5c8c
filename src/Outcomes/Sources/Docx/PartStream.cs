namespace Puebla.Outcomes.Sources.Docx;

/// <summary>A part as it unpacks, stopped as soon as it grows beyond a limit. What the zip says about sizes is not believed.</summary>
internal sealed class PartStream(
    Stream inner,
    long packed,
    Allowance allowance,
    SourceReaderOptions options,
    CancellationToken cancellation
) : Stream
{
    private readonly TagGuard _tags = new(options.MaxXmlTagBytes);
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        var count = inner.Read(buffer);
        _read += count;
        allowance.Spend(count);
        if (_read > options.MaxPartBytes)
            throw new RefusedException("docx-limits", $"> {options.MaxPartBytes >> 20} MB");
        if (
            _read > options.RatioFreeBytes
            && _read / Math.Max(packed, 1) > options.MaxCompressionRatio
        )
            throw new RefusedException("docx-limits", $"> {options.MaxCompressionRatio}:1");
        _tags.Check(buffer[..count]);
        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
