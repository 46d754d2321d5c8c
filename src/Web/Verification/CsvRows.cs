using System.Runtime.CompilerServices;
using System.Text;

namespace Puebla.Web.Verification;

/// <summary>Reads PostgreSQL's CSV with a header, a row in memory at a time. An empty cell without quotes is null.</summary>
internal sealed class CsvRows(TextReader text)
{
    private readonly char[] _block = new char[1 << 16];
    private readonly StringBuilder _cell = new();
    private int _at;
    private int _end;

    public async IAsyncEnumerable<CsvRow> Read(
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        var header = await Row(stop) ?? throw new InvalidDataException();
        var columns = header
            .Index()
            .ToDictionary(column => column.Item ?? "", column => column.Index);
        while (await Row(stop) is { } cells)
        {
            yield return cells.Count == columns.Count
                ? new(columns, cells)
                : throw new InvalidDataException();
        }
    }

    private async ValueTask<List<string?>?> Row(CancellationToken stop)
    {
        if (await Peek(stop) < 0)
        {
            return null;
        }
        var cells = new List<string?>();
        while (true)
        {
            var quoted = await Cell(stop);
            cells.Add(_cell.Length == 0 && !quoted ? null : _cell.ToString());
            if (await Next(stop) is not ',')
            {
                return cells;
            }
        }
    }

    /// <summary>One cell into the builder, up to the comma or the end of line after it; whether it was quoted.</summary>
    private async ValueTask<bool> Cell(CancellationToken stop)
    {
        _cell.Clear();
        if (await Peek(stop) != '"')
        {
            for (int c; (c = await Peek(stop)) is not (',' or '\n' or < 0); )
            {
                _cell.Append((char)c);
                _at++;
            }
            return false;
        }
        _at++;
        while (true)
        {
            var c = await Next(stop);
            if (c < 0)
            {
                throw new InvalidDataException();
            }
            if (c != '"')
            {
                _cell.Append((char)c);
            }
            else if (await Peek(stop) == '"')
            {
                _cell.Append('"');
                _at++;
            }
            else
            {
                return true;
            }
        }
    }

    private async ValueTask<int> Next(CancellationToken stop)
    {
        var c = await Peek(stop);
        _at++;
        return c;
    }

    private ValueTask<int> Peek(CancellationToken stop) =>
        _at < _end ? new(_block[_at]) : Fill(stop);

    private async ValueTask<int> Fill(CancellationToken stop)
    {
        (_at, _end) = (0, await text.ReadAsync(_block.AsMemory(), stop));
        return _end == 0 ? -1 : _block[0];
    }
}

/// <summary>A row: cells by the names of the header.</summary>
internal sealed class CsvRow(Dictionary<string, int> columns, List<string?> cells)
{
    /// <summary>The cell; null for null and for a column that is not there.</summary>
    public string? this[string column] =>
        columns.TryGetValue(column, out var index) ? cells[index] : null;

    /// <summary>Whether the sheet has a column.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The cell of a column that is never null.</summary>
    public string Text(string column) => this[column] ?? throw new InvalidDataException();

    /// <summary>A whole number.</summary>
    public long Number(string column) =>
        long.TryParse(
            Text(column),
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : throw new InvalidDataException();

    /// <summary>Bytes as PostgreSQL writes them.</summary>
    public byte[]? Bytes(string column) =>
        this[column] switch
        {
            null => null,
            ['\\', 'x', .. var hex] => Convert.FromHexString(hex),
            _ => throw new InvalidDataException(),
        };
}
