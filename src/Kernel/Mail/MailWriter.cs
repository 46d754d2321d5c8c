using System.Security.Cryptography;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.Mail;

/// <summary>Puts messages into the outbox, in the transaction of their cause.</summary>
public sealed class MailWriter(ConferenceDb db, TimeProvider clock)
{
    /// <summary>Adds a message to the running unit of work; the caller's <c>SaveChanges</c> writes it. A second one for the same person and cause is a bug.</summary>
    /// <param name="person">To whom.</param>
    /// <param name="kind">Name of its <see cref="IMailKind"/>.</param>
    /// <param name="cause">What it is about; unique for the person.</param>
    /// <param name="sealedSecret">A secret that its words need, encrypted.</param>
    public void Queue(Guid person, string kind, string cause, string? sealedSecret = null)
    {
        var now = clock.GetUtcNow();
        db.Add(
            new MailMessage
            {
                PersonId = person,
                Kind = kind,
                Cause = cause,
                Sealed = sealedSecret,
                Token = NewToken(),
                QueuedAt = now,
                NextAt = now,
            }
        );
    }

    /// <summary>A token that nobody guesses.</summary>
    internal static string NewToken() =>
        Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
