using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Puebla.Bench.Measuring;

/// <summary>One HTTP/1.1 connection that asks for one address again and again and costs next to nothing itself, so that the server is what is measured. Understands answers that say their length.</summary>
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

    /// <summary>Asks once; returns the bytes of the body.</summary>
    public async ValueTask<int> Ask()
    {
        await _socket.SendAsync(_request);
        var (read, end, length) = (0, -1, 0);
        while (end < 0 || read < end + 4 + length)
        {
            var more = await _socket.ReceiveAsync(_buffer.AsMemory(read));
            if (more == 0)
            {
                throw new IOException("The server closed the connection.");
            }
            read += more;
            if (end < 0 && (end = _buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8)) >= 0)
            {
                length = Length(_buffer.AsSpan(0, end));
            }
        }
        return length;
    }

    public void Dispose() => _socket.Dispose();

    private static int Length(ReadOnlySpan<byte> head)
    {
        var name = "Content-Length: "u8;
        var at = head.IndexOf(name);
        return
            head.StartsWith("HTTP/1.1 200"u8)
            && at >= 0
            && Utf8Parser.TryParse(head[(at + name.Length)..], out int length, out _)
            ? length
            : throw new IOException(
                $"Unexpected answer: {Encoding.ASCII.GetString(head[..Math.Min(head.Length, 400)])}"
            );
    }
}
