using System.Globalization;
using Puebla.Kernel.Journal;
using Puebla.Web.Commands;

namespace Puebla.Web.Verification;

/// <summary>Checks the chain from two sheets: the lines in order of their numbers, then the links in order of their positions.</summary>
internal sealed class ChainCheck(
    IReadOnlyCollection<WantedHead> heads,
    Verdict verdict,
    IProgress<VerificationStep> progress
) : IDisposable
{
    private const int Step = 50_000;

    private static readonly string[] Instants =
    [
        "yyyy-MM-dd HH:mm:ss.FFFFFFzz",
        "yyyy-MM-dd HH:mm:ss.FFFFFFzzz",
    ];

    private readonly LineSpool _lines = new();
    private readonly HashSet<WantedHead> _missing = [.. heads];

    public async Task ReadLines(TextReader csv, CancellationToken stop)
    {
        await foreach (var row in new CsvRows(csv).Read(stop))
        {
            if (!row.Has("seal"))
            {
                // Kept by a Puebla from before the chain.
                throw new RefusedException("verify.no-chain");
            }
            var line = Line(row);
            CheckReason(row, line);
            if (!_lines.Add(line.Id, line.At, JournalHash.Digest(line)))
            {
                verdict.Add(new("order", null, line.Id, line.At));
            }
            Tell("lines", _lines.Count);
        }
        _lines.Close();
        verdict.LinesSeen = _lines.Count;
    }

    public async Task ReadLinks(TextReader csv, CancellationToken stop)
    {
        var last = JournalHash.Before;
        var (expected, place) = (1L, -1L);
        await foreach (var row in new CsvRows(csv).Read(stop))
        {
            var (position, entry) = (row.Number("position"), row.Number("entry_id"));
            var hash = row.Bytes("hash") ?? throw new InvalidDataException();
            if (position != expected)
            {
                verdict.Add(
                    new("gap", expected, What: position.ToString(CultureInfo.InvariantCulture))
                );
            }
            var found = _lines.Find(entry, place + 1);
            Check(position, entry, found, last, hash);
            var text = Convert.ToHexStringLower(hash);
            verdict.HeadsFound += _missing.RemoveWhere(head => head.IsAt(position, text));
            verdict.Head = new(position, text);
            (last, expected, place) = (hash, position + 1, found >= 0 ? found : place);
            Tell("links", position);
        }
        foreach (var unlinked in _lines.Unmarked())
        {
            verdict.Add(new("unchained", null, _lines.Id(unlinked), _lines.At(unlinked)));
        }
        foreach (var head in _missing)
        {
            verdict.Add(
                new(
                    head.Position > (verdict.Head?.Position ?? 0) ? "tail" : "rewritten",
                    head.Position,
                    What: head.ToString()
                )
            );
        }
    }

    public void Dispose() => _lines.Dispose();

    private void Check(long position, long entry, long found, byte[] last, byte[] hash)
    {
        if (found < 0)
        {
            verdict.Add(new("removed", position, entry));
            return;
        }
        if (!_lines.Mark(found))
        {
            verdict.Add(new("twice", position, entry, _lines.At(found)));
        }
        if (!JournalHash.Link(last, _lines.Digest(found)).AsSpan().SequenceEqual(hash))
        {
            verdict.Add(new("altered", position, entry, _lines.At(found)));
        }
    }

    private void CheckReason(CsvRow row, JournalLine line)
    {
        var (reason, salt) = (row["reason"], row.Bytes("salt"));
        if (reason is null && salt is null)
        {
            verdict.ReasonsErased++;
        }
        else if (
            reason is null
            || salt is null
            || !JournalHash.Seal(salt, reason).AsSpan().SequenceEqual(line.Seal)
        )
        {
            verdict.Add(new("reason", null, line.Id, line.At));
        }
    }

    private static JournalLine Line(CsvRow row) =>
        new(
            row.Number("id"),
            DateTimeOffset.TryParseExact(
                row.Text("at"),
                Instants,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var at
            )
                ? at
                : throw new InvalidDataException(),
            row.Text("actor_id"),
            row.Text("mandate"),
            row.Text("audience"),
            row.Text("action"),
            row.Text("subject"),
            // Archives from before the chain have no seals.
            row.Bytes("seal") ?? throw new RefusedException("verify.no-chain"),
            row.Text("details")
        );

    private void Tell(string what, long done)
    {
        if (done % Step == 0)
        {
            progress.Report(new(what, done));
        }
    }
}
