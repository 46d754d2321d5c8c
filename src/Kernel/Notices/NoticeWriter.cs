using System.Text.Json;
using Puebla.Kernel.Data;
using Puebla.Kernel.Mail;

namespace Puebla.Kernel.Notices;

/// <summary>Tells a person something inside Puebla, and by mail that something waits, in the transaction of its cause. Its sentence is told by <see cref="Journal.ISentences"/>.</summary>
public sealed class NoticeWriter(ConferenceDb db, MailWriter mail, TimeProvider clock)
{
    /// <summary>Adds a notice and its message to the running unit of work; the caller's <c>SaveChanges</c> writes them.</summary>
    /// <param name="person">Whom to tell.</param>
    /// <param name="code">Its code, with a template <c>Say.CODE</c> in the module's resources.</param>
    /// <param name="subject">Key of what it is about.</param>
    /// <param name="link">Spanish path of the page where one does something about it; null where there is nothing to do.</param>
    /// <param name="details">Figures and keys; serialised as JSON.</param>
    /// <param name="isPublic">Whether everybody may know what it says; only then does the mail say more than that something waits.</param>
    /// <returns>The notice's key, by which it is found again.</returns>
    public Guid Tell(
        Guid person,
        string code,
        string subject,
        string? link = null,
        object? details = null,
        bool isPublic = false
    )
    {
        var notice = new Notice
        {
            PersonId = person,
            At = clock.GetUtcNow(),
            Code = code,
            Subject = subject,
            Link = link,
            Details = JsonSerializer.Serialize(details ?? new object(), Journal.JournalWriter.Json),
            IsPublic = isPublic,
        };
        db.Add(notice);
        mail.Queue(person, MailKinds.Notice, MailKinds.CauseOf(notice));
        return notice.Key;
    }
}
