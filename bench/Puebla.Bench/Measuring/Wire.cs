using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Puebla.Bench.Measuring;

/// <summary>One HTTP/1.1 connection that asks for one address again and again and costs next to nothing itself, so that the server is what is measured.</summary>
internal sealed class Wire : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[256 * 1024];
    private readonly byte[] _request;

    private Wire(byte[] request) => _request = request;

    public static async Task<Wire> OpenAsync(Uri address, string encoding)
    {
        var wire = new Wire(
            Encoding.ASCII.GetBytes(
                $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept-Encoding: {encoding}\r\n\r\n"
            )
        );
        await wire._socket.ConnectAsync(IPAddress.Loopback, address.Port);
        return wire;
    }

    /// <summary>Asks once; returns how many bytes came after the head.</summary>
    public async ValueTask<int> Ask()
    {
        await _socket.SendAsync(_request);
        var (read, head) = (0, -1);
        while (head < 0 || !IsWhole(_buffer.AsSpan(0, head), _buffer.AsSpan(head, read - head)))
        {
            var more = await _socket.ReceiveAsync(_buffer.AsMemory(read));
            if (more == 0)
            {
                throw new IOException("The server closed the connection.");
            }
            read += more;
            head = head < 0 ? EndOfHead(_buffer.AsSpan(0, read)) : head;
        }
        return read - head;
    }

    public void Dispose() => _socket.Dispose();

    private static int EndOfHead(ReadOnlySpan<byte> read) =>
        read.IndexOf("\r\n\r\n"u8) is var at and >= 0 ? at + 4 : -1;

    // Nothing is asked before the answer is whole, so an answer in chunks ends where the bytes end.
    private static bool IsWhole(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        if (!head.StartsWith("HTTP/1.1 200"u8))
        {
            throw new IOException($"Unexpected answer: {Encoding.ASCII.GetString(head)}");
        }
        var name = "Content-Length: "u8;
        var at = head.IndexOf(name);
        return at < 0
            ? body.EndsWith("0\r\n\r\n"u8)
            : Utf8Parser.TryParse(head[(at + name.Length)..], out int length, out _)
                && body.Length >= length;
    }
}
