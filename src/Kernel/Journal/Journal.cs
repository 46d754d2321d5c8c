using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.Journal;

/// <summary>Adds lines to the journal. They are saved with the change they speak of, or not at all.</summary>
public sealed class JournalWriter(ConferenceDb db, TimeProvider clock)
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Adds a line to the running unit of work; the caller's <c>SaveChanges</c> writes it.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="action">Stable code of what was done, <c>module.what-was-done</c>.</param>
    /// <param name="subject">Key of what it was done to.</param>
    /// <param name="reason">Why; never empty.</param>
    /// <param name="details">Figures and keys; serialised as JSON. Never a name or another text that may have to be erased.</param>
    /// <param name="mandate">The mandate in which the actor acts, as <see cref="Decision.By"/> gave it; null for Puebla itself.</param>
    /// <param name="audience">Who may read the line; the presidency and the Secretariat where none is given.</param>
    public void Add(
        Actor actor,
        string action,
        string subject,
        string reason,
        object? details = null,
        Mandate? mandate = null,
        Audience? audience = null
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        db.Add(
            new JournalEntry
            {
                At = clock.GetUtcNow(),
                ActorId = actor.Id,
                Mandate = mandate is null ? "" : $"{mandate} {mandate.Id:D}",
                Audience = (audience ?? Access.Audience.PresidencyAndSecretariat).ToString(),
                Action = action,
                Subject = subject,
                Reason = reason,
                Details = JsonSerializer.Serialize(details ?? new object(), Json),
            }
        );
    }
}
