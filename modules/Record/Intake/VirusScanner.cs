using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Puebla.Record.Intake;

/// <summary>What the scanner says of a file.</summary>
/// <param name="Signature">Name of what was found; null where nothing was.</param>
/// <param name="TooLarge">It takes no file of that size.</param>
internal sealed record Verdict(string? Signature, bool TooLarge = false);

/// <summary>ClamAV's daemon by its socket, with the INSTREAM protocol of clamd(8): the bytes go through it piece by piece, and it opens no file of ours.</summary>
internal sealed class VirusScanner(IntakeOptions options)
{
    private const string DebianSocket = "/run/clamav/clamd.ctl";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Whether files are scanned here: a place is set, or something is at the usual one.</summary>
    public bool IsThere => Socket is not null;

    private string? Socket =>
        options.Clamd switch
        {
            null => File.Exists(DebianSocket) ? DebianSocket : null,
            "" or "none" => null,
            var path => path,
        };

    /// <summary>Sends a file through. Throws <see cref="ScannerAwayException" /> where the scanner does not answer, or not with a verdict.</summary>
    public async Task<Verdict> Scan(IAsyncEnumerable<byte[]> pieces, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using var socket = new Socket(
                AddressFamily.Unix,
                SocketType.Stream,
                ProtocolType.Unspecified
            );
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(Socket!), patience.Token);
            await using var stream = new NetworkStream(socket);
            // Listened to from the start: once it hung up on a file that is too large, its answer may be gone.
            var answer = Answer(stream, patience.Token);
            try
            {
                await Send(stream, pieces, patience.Token);
            }
            catch (IOException)
            {
                // It hangs up in the midst of a file that is too large, and says so.
            }
            return Read(await answer);
        }
        catch (Exception problem)
            when (problem is SocketException or IOException
                || (problem is OperationCanceledException && !stop.IsCancellationRequested)
            )
        {
            throw new ScannerAwayException(problem.Message);
        }
    }

    private static async Task Send(
        NetworkStream stream,
        IAsyncEnumerable<byte[]> pieces,
        CancellationToken stop
    )
    {
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), stop);
        var length = new byte[4];
        await foreach (var piece in pieces.WithCancellation(stop))
        {
            BinaryPrimitives.WriteUInt32BigEndian(length, (uint)piece.Length);
            await stream.WriteAsync(length, stop);
            await stream.WriteAsync(piece, stop);
        }
        await stream.WriteAsync(new byte[4], stop);
    }

    private static async Task<string> Answer(NetworkStream stream, CancellationToken stop)
    {
        var bytes = new byte[4096];
        var length = 0;
        // A zero ends it.
        while (length < bytes.Length && !bytes.AsSpan(0, length).Contains((byte)0))
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), stop);
            if (read == 0)
            {
                break;
            }
            length += read;
        }
        return Encoding.UTF8.GetString(bytes, 0, length).TrimEnd('\0', '\n');
    }

    private static Verdict Read(string answer) =>
        answer.EndsWith(" FOUND", StringComparison.Ordinal)
            ? new(answer[(answer.IndexOf(": ", StringComparison.Ordinal) + 2)..^" FOUND".Length])
        : answer.EndsWith(": OK", StringComparison.Ordinal) ? new((string?)null)
        : answer.Contains("size limit exceeded", StringComparison.Ordinal)
            ? new(null, TooLarge: true)
        : throw new ScannerAwayException(answer);
}

/// <summary>The scanner gave no verdict: what it has not seen is not kept, and waits.</summary>
internal sealed class ScannerAwayException(string answer) : Exception(answer);
