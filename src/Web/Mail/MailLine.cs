using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Puebla.Kernel.Mail;

namespace Puebla.Web.Mail;

/// <summary>How a conversation about a message ended.</summary>
internal abstract record Conversation
{
    /// <summary>The server took it.</summary>
    internal sealed record Taken : Conversation;

    /// <summary>The server said no.</summary>
    internal sealed record No(SmtpAnswer Answer, RefusedPart To) : Conversation;

    /// <summary>Another has it in hand; nothing went out.</summary>
    internal sealed record Lost : Conversation;

    /// <summary>The line failed.</summary>
    internal sealed record Broken(bool InAir) : Conversation;
}

/// <summary>To what a server said no.</summary>
internal enum RefusedPart
{
    /// <summary>To Puebla: its name, its password, its sender.</summary>
    Puebla,

    /// <summary>To the receiver's address.</summary>
    Receiver,

    /// <summary>To the text.</summary>
    Text,
}

/// <summary>A connection to the mail server, opened when the first message needs it and again after each failure.</summary>
internal sealed class MailLine(MailSetup setup, Uri site, TimeProvider clock) : IDisposable
{
    // A process that is told to stop waits that long for the answer to what is in the air.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);
    private SmtpPost? _post;

    /// <summary>Why the line failed last, without a word of the server's.</summary>
    public string Why { get; private set; } = "";

    public async Task<Conversation> Say(
        MailMessage queued,
        MailText text,
        Correspondent to,
        Func<bool> markInAir,
        CancellationToken stop
    )
    {
        var inAir = false;
        using var deadline = new CancellationTokenSource(MailPump.Longest, clock);
        await using var told = stop.Register(() =>
        {
            if (Volatile.Read(ref inAir))
            {
                deadline.CancelAfter(Grace);
            }
            else
            {
                deadline.Cancel();
            }
        });
        try
        {
            var message = MimeMaker.Make(queued, text, to, setup, site, clock.GetUtcNow());
            if (_post is null)
            {
                _post = new(setup.Server, site.Host);
                await _post.Open(deadline.Token);
            }
            await _post.Hand(message, MimeMaker.ReturnTo(queued, setup), MayGo, deadline.Token);
            return new Conversation.Taken();
        }
        catch (LeaseLostException)
        {
            Drop("lease");
            return new Conversation.Lost();
        }
        catch (SmtpCommandException no)
        {
            Drop(no.ErrorCode.ToString());
            return new Conversation.No(
                SmtpAnswer.Of((int)no.StatusCode, no.Message),
                // Sender and receiver go out in one line: the server may take the one and refuse the other.
                no.ErrorCode switch
                {
                    SmtpErrorCode.SenderNotAccepted => RefusedPart.Puebla,
                    SmtpErrorCode.RecipientNotAccepted => RefusedPart.Receiver,
                    _ => Volatile.Read(ref inAir) ? RefusedPart.Text : RefusedPart.Puebla,
                }
            );
        }
        catch (Exception failure) when (IsOfTheLine(failure))
        {
            Drop(failure.GetType().Name);
            return new Conversation.Broken(Volatile.Read(ref inAir));
        }

        bool MayGo()
        {
            if (!markInAir())
            {
                return false;
            }
            Volatile.Write(ref inAir, true);
            return true;
        }
    }

    /// <summary>Says goodbye; whether it is heard does not matter.</summary>
    public async Task Close()
    {
        if (_post is { IsConnected: true } post)
        {
            using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(5), clock);
            try
            {
                await post.DisconnectAsync(quit: true, soon.Token);
            }
            catch (Exception failure) when (IsOfTheLine(failure) || failure is SmtpCommandException)
            {
                Why = failure.GetType().Name;
            }
        }
        Dispose();
    }

    public void Dispose()
    {
        _post?.Dispose();
        _post = null;
    }

    private void Drop(string why)
    {
        Why = why;
        Dispose();
    }

    private static bool IsOfTheLine(Exception failure) =>
        failure
            is IOException
                or SocketException
                or OperationCanceledException
                or TimeoutException
                or ProtocolException
                or SslHandshakeException
                or System.Security.Authentication.AuthenticationException
                or MailKit.Security.AuthenticationException
                or SaslException
                or ServiceNotConnectedException
                or ServiceNotAuthenticatedException
                or NotSupportedException;
}
