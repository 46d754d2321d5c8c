using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Notices;
using Puebla.Ui.Addresses;

namespace Puebla.Desk.ByMail;

/// <summary>
/// The message of one notice. Unless it was told as public the message says only that something waits, and every such message
/// reads the same: its link carries the notice's key, which tells nothing, and leads to the task after the sign-in.
/// </summary>
internal sealed class NoticeMail(
    ConferenceDb db,
    StandingNotices standing,
    ISentences sentences,
    Places places
) : IMailKind
{
    public string Kind => MailKinds.Notice;

    public bool NeedsAccount => true;

    public async ValueTask<MailText?> Compose(
        MailMessage message,
        Correspondent to,
        CancellationToken stop = default
    )
    {
        var key = MailKinds.NoticeOf(message.Cause);
        var notice = await db.Set<Notice>()
            .AsNoTracking()
            .SingleOrDefaultAsync(n => n.Key == key && n.PersonId == message.PersonId, stop);
        if (
            notice is null or { ReadAt: not null }
            || (await standing.Of([notice], stop)).Count == 0
        )
        {
            return null;
        }
        return notice switch
        {
            { IsPublic: true } => MailWords.Message(
                to.Language,
                "Public.Subject",
                [
                    await sentences.Tell(
                        notice.Code,
                        notice.Subject,
                        notice.Details,
                        to.Language,
                        stop
                    ),
                ],
                notice.Link is { } link
                    ? places.In(link, to.Language)
                    : DeskPlaces.Notice(notice.Key, to.Language)
            ),
            _ => MailWords.Message(
                to.Language,
                "Waits.Subject",
                [MailWords.Of("Waits", to.Language), MailWords.Of("Reserved", to.Language)],
                DeskPlaces.Notice(notice.Key, to.Language)
            ),
        };
    }
}
