using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace Puebla.Web.Verification;

/// <summary>Digests of all lines in a scratch file, in order of their numbers, so that a million lines take no memory. It holds no text, and goes with the handle.</summary>
internal sealed class LineSpool : IDisposable
{
    // Number, instant in ticks, digest, whether a link named it.
    private const int Size = 8 + 8 + 32 + 1;
    private const int Block = 4096;
    private readonly byte[] _writing = new byte[Size * Block];
    private readonly byte[] _reading = new byte[Size * Block];
    private readonly SafeFileHandle _file = File.OpenHandle(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        FileOptions.DeleteOnClose
    );
    private long _count;
    private long _last = long.MinValue;
    private long _from = -1;
    private bool _changed;

    public long Count => _count;

    /// <summary>Adds a line; false where its number does not come after the last one's.</summary>
    public bool Add(long id, DateTimeOffset at, ReadOnlySpan<byte> digest)
    {
        var place = (int)(_count % Block) * Size;
        var record = _writing.AsSpan(place, Size);
        BinaryPrimitives.WriteInt64LittleEndian(record, id);
        BinaryPrimitives.WriteInt64LittleEndian(record[8..], at.UtcTicks);
        digest.CopyTo(record[16..]);
        record[48] = 0;
        _count++;
        if (_count % Block == 0)
        {
            RandomAccess.Write(_file, _writing, (_count - Block) * Size);
        }
        var inOrder = id > _last;
        _last = id;
        return inOrder;
    }

    /// <summary>To be called when all lines are in.</summary>
    public void Close()
    {
        var rest = (int)(_count % Block);
        RandomAccess.Write(_file, _writing.AsSpan(0, rest * Size), (_count - rest) * Size);
    }

    /// <summary>The place of a line, looked for near where the last one was found; -1 where there is none.</summary>
    public long Find(long id, long near)
    {
        if (near >= 0 && near < _count && Id(near) == id)
        {
            return near;
        }
        var (low, high) = (0L, _count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (Id(middle).CompareTo(id))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }
        return -1;
    }

    public long Id(long place) => BinaryPrimitives.ReadInt64LittleEndian(Record(place));

    public DateTimeOffset At(long place) =>
        new(BinaryPrimitives.ReadInt64LittleEndian(Record(place)[8..]), TimeSpan.Zero);

    public byte[] Digest(long place) => Record(place)[16..48].ToArray();

    /// <summary>Marks a line as linked; false where it was already.</summary>
    public bool Mark(long place)
    {
        ref var mark = ref Record(place)[48];
        var first = mark == 0;
        (mark, _changed) = (1, true);
        return first;
    }

    /// <summary>Places of lines that no link named.</summary>
    public IEnumerable<long> Unmarked()
    {
        for (long place = 0; place < _count; place++)
        {
            if (Record(place)[48] == 0)
            {
                yield return place;
            }
        }
    }

    public void Dispose() => _file.Dispose();

    private Span<byte> Record(long place)
    {
        var from = place / Block * Block;
        if (from != _from)
        {
            if (_changed)
            {
                RandomAccess.Write(_file, _reading.AsSpan(0, Length(_from)), _from * Size);
            }
            RandomAccess.Read(_file, _reading.AsSpan(0, Length(from)), from * Size);
            (_from, _changed) = (from, false);
        }
        return _reading.AsSpan((int)(place - from) * Size, Size);
    }

    private int Length(long from) => (int)Math.Min(Block, _count - from) * Size;
}
