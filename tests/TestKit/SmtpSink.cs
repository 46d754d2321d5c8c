using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading.Channels;
using Puebla.Web.Mail;

namespace Puebla.TestKit;

/// <summary>A mail server that keeps what it is given: STARTTLS with a certificate of its own making, AUTH PLAIN and LOGIN, and whatever misfortune a test asks for.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    /// <summary>Who may send.</summary>
    public const string User = "puebla";

    /// <summary>Their password.</summary>
    public const string Password = "s3creto/:@";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly X509Certificate2 _certificate = SelfMade();
    private readonly Lock _gate = new();
    private readonly List<SunkMessage> _messages = [];
    private readonly List<string> _heard = [];
    private readonly Task _listening;

    /// <summary>Starts one on a free port.</summary>
    public SmtpSink()
    {
        _listener.Start();
        _listening = Listen();
    }

    /// <summary>Asked at each step what the server does there: <c>connect</c>, <c>EHLO</c>, <c>STARTTLS</c>, <c>AUTH</c>, <c>MAIL</c>, <c>RCPT</c>, <c>DATA</c>, <c>text</c>, <c>QUIT</c>.</summary>
    public Func<string, Misfortune?> At { get; set; } = _ => null;

    /// <summary>Steps at which a client was left waiting.</summary>
    public Channel<string> Hanging { get; } = Channel.CreateUnbounded<string>();

    /// <summary>Whether STARTTLS is offered.</summary>
    public bool OffersTls { get; set; } = true;

    /// <summary>Goes on where it hangs.</summary>
    public TaskCompletionSource GoOn { get; set; } = new();

    /// <summary>The messages that were taken: the final dot was read and the server keeps them, whatever it answers.</summary>
    public IReadOnlyList<SunkMessage> Messages
    {
        get
        {
            lock (_gate)
            {
                return [.. _messages];
            }
        }
    }

    /// <summary>Every command, in order; of AUTH the name alone.</summary>
    public IReadOnlyList<string> Heard
    {
        get
        {
            lock (_gate)
            {
                return [.. _heard];
            }
        }
    }

    /// <summary>How Puebla reaches it, over STARTTLS.</summary>
    public SmtpServer Server =>
        new("127.0.0.1", Port, SmtpSecurity.StartTls)
        {
            User = User,
            Password = Password,
            Trusted = _certificate,
        };

    /// <summary>Where it listens.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        GoOn.TrySetResult();
        _listener.Stop();
        await _listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _listener.Dispose();
        _certificate.Dispose();
        _end.Dispose();
    }

    private async Task Listen()
    {
        while (!_end.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_end.Token);
            _ = Serve(client);
        }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                await new Session(this, client.GetStream()).Run(_end.Token);
            }
            catch (Exception gone)
                when (gone
                        is IOException
                            or OperationCanceledException
                            or System.Security.Authentication.AuthenticationException
                )
            {
                // The client went away, or the test is over.
            }
        }
    }

    private void Hear(string command)
    {
        lock (_gate)
        {
            _heard.Add(command);
        }
    }

    private void Keep(SunkMessage message)
    {
        lock (_gate)
        {
            _messages.Add(message);
        }
    }

    private static X509Certificate2 SelfMade()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(
            "CN=127.0.0.1",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(
            new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero),
            new(2120, 1, 1, 0, 0, 0, TimeSpan.Zero)
        );
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    private sealed class Session(SmtpSink sink, Stream stream)
    {
        private readonly List<string> _to = [];
        private Stream _stream = stream;
        private string _from = "";
        private bool _secure;
        private bool _known;

        public async Task Run(CancellationToken stop)
        {
            await Answer("connect", "220 sink", stop);
            while (await Line(stop) is { } line)
            {
                var verb = line.Split(' ', ':')[0].ToUpperInvariant();
                sink.Hear(verb);
                switch (verb)
                {
                    case "EHLO":
                        await Answer(verb, Offers(), stop);
                        break;
                    case "STARTTLS":
                        await Answer(verb, "220 go", stop);
                        await Secure(stop);
                        break;
                    case "AUTH":
                        await Answer(verb, await Knows(line, stop), stop);
                        break;
                    case "MAIL":
                        _from = Between(line);
                        _to.Clear();
                        await Answer(verb, _known ? "250 2.1.0 ok" : "530 5.7.0 who?", stop);
                        break;
                    case "RCPT":
                        _to.Add(Between(line));
                        await Answer(verb, "250 2.1.5 ok", stop);
                        break;
                    case "DATA":
                        if (await Answer(verb, "354 go", stop))
                        {
                            await Text(stop);
                        }
                        break;
                    case "QUIT":
                        await Answer(verb, "221 bye", stop);
                        return;
                    default:
                        await Say("250 ok", stop);
                        break;
                }
            }
        }

        private string Offers() =>
            "250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n"
            + (sink.OffersTls && !_secure ? "250-STARTTLS\r\n" : "")
            + (_secure ? "250-AUTH PLAIN LOGIN\r\n" : "")
            + "250 SIZE 1000000";

        private async Task Secure(CancellationToken stop)
        {
            var tls = new SslStream(_stream);
            await tls.AuthenticateAsServerAsync(
                new SslServerAuthenticationOptions { ServerCertificate = sink._certificate },
                stop
            );
            (_stream, _secure) = (tls, true);
        }

        private async Task<string> Knows(string line, CancellationToken stop)
        {
            var words = line.Split(' ');
            string given;
            if (words[1] == "LOGIN")
            {
                await Say("334 VXNlcm5hbWU6", stop);
                var user = Plain(await Line(stop));
                await Say("334 UGFzc3dvcmQ6", stop);
                given = $"\0{user}\0{Plain(await Line(stop))}";
            }
            else
            {
                given = Plain(words[2]);
            }
            _known = given == $"\0{User}\0{Password}";
            return _known ? "235 2.7.0 ok" : "535 5.7.8 no";
        }

        private async Task Text(CancellationToken stop)
        {
            var text = new StringBuilder();
            while (await Line(stop) is { } line && line != ".")
            {
                text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
            }
            if (sink.At("text") is not { IsTaken: false })
            {
                sink.Keep(new(_from, [.. _to], text.ToString()));
            }
            await Answer("text", "250 2.0.0 taken", stop);
        }

        /// <returns>Whether it was the usual answer.</returns>
        private async Task<bool> Answer(string step, string usual, CancellationToken stop)
        {
            var misfortune = sink.At(step);
            if (misfortune?.Hangs == true)
            {
                await sink.Hanging.Writer.WriteAsync(step, stop);
                await sink.GoOn.Task.WaitAsync(stop);
            }
            if (misfortune?.Drops == true)
            {
                throw new IOException("Dropped, as the test wished.");
            }
            await Say(misfortune?.Answers ?? usual, stop);
            return misfortune?.Answers is null;
        }

        private async Task Say(string line, CancellationToken stop) =>
            await _stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), stop);

        private async Task<string?> Line(CancellationToken stop)
        {
            var line = new List<byte>();
            var one = new byte[1];
            while (await _stream.ReadAsync(one, stop) == 1)
            {
                if (one[0] == '\n')
                {
                    return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
                }
                line.Add(one[0]);
            }
            return null;
        }

        private static string Plain(string? base64) =>
            Encoding.UTF8.GetString(Convert.FromBase64String(base64 ?? ""));

        private static string Between(string line) => line.Split('<', '>')[1];
    }
}

/// <summary>A message that the sink holds.</summary>
/// <param name="From">The envelope's sender.</param>
/// <param name="To">Its receivers.</param>
/// <param name="Text">The whole message.</param>
public sealed record SunkMessage(string From, IReadOnlyList<string> To, string Text);

/// <summary>What happens at a step instead of the usual answer.</summary>
public sealed record Misfortune
{
    /// <summary>Says nothing until the test lets it go on.</summary>
    public static Misfortune Hang { get; } = new() { Hangs = true };

    /// <summary>The line breaks.</summary>
    public static Misfortune Drop { get; } = new() { Drops = true };

    internal bool Hangs { get; init; }

    internal bool Drops { get; init; }

    internal string? Answers { get; init; }

    internal bool IsTaken { get; init; }

    /// <summary>Answers this.</summary>
    public static Misfortune Answer(string line) => new() { Answers = line };

    /// <summary>The text is taken, and then this happens.</summary>
    public Misfortune ButTaken() => this with { IsTaken = true };
}
