using Microsoft.EntityFrameworkCore;
using Puebla.Desk.MyDesk;
using Puebla.Kernel.Data;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Notices;

namespace Puebla.Desk.ByMail;

/// <summary>The message of a day: how many notices are new and how much is asked, and nothing else. Where all was read meanwhile there is none.</summary>
internal sealed class DigestMail(
    ConferenceDb db,
    PersonActors actors,
    AskedGathering gathering,
    StandingNotices standing
) : IMailKind
{
    public string Kind => MailKinds.Digest;

    public bool NeedsAccount => true;

    public async ValueTask<MailText?> Compose(
        MailMessage message,
        Correspondent to,
        CancellationToken stop = default
    )
    {
        var unread = await Unread(message, stop);
        if (unread == 0)
        {
            return null;
        }
        var language = to.Language;
        var paragraphs = new List<string>
        {
            MailWords.Of(unread == 1 ? "NewOne" : "NewMany", language, unread),
        };
        var actor = await actors.Of(message.PersonId, stop);
        if ((await gathering.Of(actor, language, stop)).Lines is { Count: > 0 } asked)
        {
            // How many, and nothing of lateness: a mail is read by others too.
            paragraphs.Add(
                MailWords.Of(asked.Count == 1 ? "AskedOne" : "AskedMany", language, asked.Count)
            );
        }
        paragraphs.Add(MailWords.Of("Reserved", language));
        return MailWords.Message(
            language,
            "Digest.Subject",
            paragraphs,
            DeskPlaces.Notices.In(language)
        );
    }

    private async Task<int> Unread(MailMessage digest, CancellationToken stop)
    {
        var causes = await db.Set<MailMessage>()
            .Where(m => m.DigestId == digest.Id)
            .Select(m => m.Cause)
            .ToListAsync(stop);
        var keys = causes.Select(MailKinds.NoticeOf).OfType<Guid>().ToList();
        var unread = await db.Set<Notice>()
            .AsNoTracking()
            .Where(n => keys.Contains(n.Key) && n.ReadAt == null)
            .ToListAsync(stop);
        return (await standing.Of(unread, stop)).Count;
    }
}
