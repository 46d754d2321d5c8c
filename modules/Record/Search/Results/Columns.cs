namespace Puebla.Record.Search.Results;

/// <summary>A state of the columns. Arrays grow at their end and are shared between states; what a state holds is never overwritten.</summary>
internal sealed class Columns
{
    private readonly int[] _starts;
    private readonly int[] _days;
    private readonly int[] _instruments;
    private readonly ushort[] _values;
    private readonly int _used;

    private Columns(
        int[] starts,
        int[] days,
        int[] instruments,
        ushort[] values,
        int used,
        int count
    )
    {
        (_starts, _days, _instruments) = (starts, days, instruments);
        (_values, _used, Count) = (values, used, count);
    }

    public static Columns Empty { get; } = new([], [], [], new ushort[1], 1, 0);

    /// <summary>How many entries are held.</summary>
    public int Count { get; }

    /// <summary>The highest number of a filter value that an entry has.</summary>
    public int Highest { get; private init; }

    public bool Holds(int id) => id < _starts.Length && _starts[id] > 0;

    public int Day(int id) => Holds(id) ? _days[id] : 0;

    /// <summary>The number of the instrument that the entry is of.</summary>
    public int Instrument(int id) => Holds(id) ? _instruments[id] : 0;

    /// <summary>The numbers of the entry's filter values.</summary>
    public ReadOnlySpan<ushort> Values(int id) =>
        Holds(id) ? _values.AsSpan(_starts[id] + 1, _values[_starts[id]]) : [];

    public Builder Extend() => new(this);

    internal sealed class Builder(Columns from)
    {
        private int[] _starts = [.. from._starts];
        private int[] _days = [.. from._days];
        private int[] _instruments = [.. from._instruments];
        private ushort[] _values =
            from._values.Length == 0 ? [0] : [.. from._values.AsSpan(0, from._used)];
        private int _used = from._used;
        private int _count = from.Count;
        private int _highest = from.Highest;

        public void Add(int id, int day, int[] values, int instrument)
        {
            if (id >= _starts.Length)
            {
                var room = Math.Max(id + 1, _starts.Length + (_starts.Length / 4));
                Array.Resize(ref _starts, room);
                Array.Resize(ref _days, room);
                Array.Resize(ref _instruments, room);
            }
            if (_used + values.Length + 1 > _values.Length)
            {
                Array.Resize(
                    ref _values,
                    Math.Max(_used + values.Length + 1, _values.Length * 3 / 2)
                );
            }
            _starts[id] = _used;
            _days[id] = day;
            _instruments[id] = instrument;
            _values[_used++] = (ushort)values.Length;
            foreach (var value in values)
            {
                _values[_used++] = checked((ushort)value);
                _highest = Math.Max(_highest, value);
            }
            _count++;
        }

        public Columns Done() =>
            new(_starts, _days, _instruments, _values, _used, _count) { Highest = _highest };
    }
}
