using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Contracts;
using Puebla.Accounts.Data;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Kernel.Mail;
using Puebla.Ui.Forms;

namespace Puebla.Accounts.Invitations;

/// <summary>
/// Sends an invitation's link to the address of the one who is invited. The token lies in the outbox encrypted, by keys that are not
/// in the database, until the message was sent. Where no mail is sent, or the address takes none, whoever invites hands the link over.
/// </summary>
internal sealed class MailedInvitations(
    MailChannel channel,
    MailWriter mail,
    MailTroubles troubles,
    ICorrespondents correspondents,
    LinkSeal seal
) : IInvitationDelivery
{
    public const string Kind = "invitation";

    public async Task<string?> Deliver(NewInvitation invitation, CancellationToken stop)
    {
        if (
            !channel.IsOn
            || await correspondents.Find(invitation.Person, stop) is not { } to
            || await troubles.IsStopped(invitation.Person, to.Address, stop)
            || seal.Close(invitation.Token) is not { } closed
        )
        {
            return null;
        }
        mail.Queue(invitation.Person, Kind, CauseOf(invitation.Id), closed);
        return to.Address;
    }

    public static string CauseOf(Guid invitation) => $"{Kind}:{invitation:D}";
}

/// <summary>The words of an invitation: that one is invited, until when, and the link. Neither who invites nor for whom: that is not public.</summary>
internal sealed class InvitationMail(ConferenceDb db, LinkSeal seal, TimeProvider clock) : IMailKind
{
    public string Kind => MailedInvitations.Kind;

    public bool NeedsAccount => false;

    public async ValueTask<MailText?> Compose(
        MailMessage message,
        Correspondent to,
        CancellationToken stop = default
    )
    {
        var id = Guid.Parse(message.Cause[(MailedInvitations.Kind.Length + 1)..]);
        var invitation = await db.Set<Invitation>()
            .AsNoTracking()
            .SingleOrDefaultAsync(i => i.Id == id, stop);
        if (
            invitation?.IsOpen(clock.GetUtcNow()) != true
            || seal.Open(message.Sealed) is not { } token
        )
        {
            return null;
        }
        var language = to.Language;
        var there = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(invitation.ExpiresAt, to.Zone);
        var until = DateText.Full(DateOnly.FromDateTime(there.DateTime), language);
        return new(
            Texts.Of("InvitationMail.Subject", language),
            [
                Texts.Of("InvitationMail.What", language),
                Texts
                    .Of("InvitationMail.Until", language)
                    .Replace("{0}", until, StringComparison.Ordinal),
            ],
            new(
                Texts.Of("InvitationMail.Open", language),
                $"{AccountPlaces.Acceptance.In(language)}/{token}"
            ),
            Texts.Of("InvitationMail.Foot", language)
        );
    }
}
