using System.Text.Json;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.Notices;

/// <summary>Tells a person something inside Puebla, in the transaction of its cause. Its sentence is told by <see cref="Journal.ISentences"/>.</summary>
public sealed class NoticeWriter(ConferenceDb db, TimeProvider clock)
{
    /// <summary>Adds a notice to the running unit of work; the caller's <c>SaveChanges</c> writes it.</summary>
    /// <param name="person">Whom to tell.</param>
    /// <param name="code">Its code, with a template <c>Say.CODE</c> in the module's resources.</param>
    /// <param name="subject">Key of what it is about.</param>
    /// <param name="link">Spanish path of the page where one does something about it; null where there is nothing to do.</param>
    /// <param name="details">Figures and keys; serialised as JSON.</param>
    public void Tell(
        Guid person,
        string code,
        string subject,
        string? link = null,
        object? details = null
    ) =>
        db.Add(
            new Notice
            {
                PersonId = person,
                At = clock.GetUtcNow(),
                Code = code,
                Subject = subject,
                Link = link,
                Details = JsonSerializer.Serialize(
                    details ?? new object(),
                    Journal.JournalWriter.Json
                ),
            }
        );
}
