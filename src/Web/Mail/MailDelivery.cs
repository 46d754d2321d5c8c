using Puebla.Kernel.Access;
using Puebla.Kernel.Mail;

namespace Puebla.Web.Mail;

/// <summary>Delivers one message that one has in hand.</summary>
internal sealed class MailDelivery(IServiceProvider services, MailOutbox outbox, MailLine line)
{
    public async Task<DeliveryOutcome> Deliver(MailMessage message, CancellationToken stop)
    {
        if (await IsTooLate(message, stop))
        {
            return await End(message, MailState.GivenUp, message.Answer);
        }
        if (
            await Receiver(message, stop) is not { } to
            || await Words(message, to, stop) is not { } text
        )
        {
            return await End(message, MailState.Withheld, null);
        }
        var hash = Correspondent.HashOf(to.Address);
        var ended = await line.Say(message, text, to, () => outbox.MarkInAir(message, hash), stop);
        // What is known by now is kept, even where the process is told to stop.
        return ended switch
        {
            Conversation.Taken => await End(message, MailState.Sent, null),
            Conversation.No no => await Refused(message, no, hash),
            Conversation.Broken { InAir: true } => await Uncertain(message),
            Conversation.Broken when stop.IsCancellationRequested => await LayBack(message, null),
            Conversation.Broken => await LayBack(message, null, DeliveryOutcome.ServerFailed),
            _ => DeliveryOutcome.Settled,
        };
    }

    private async Task<bool> IsTooLate(MailMessage message, CancellationToken stop)
    {
        var clock = services.GetRequiredService<TimeProvider>();
        var settings = services.GetRequiredService<MailSettings>();
        return clock.GetUtcNow() >= message.QueuedAt + await settings.GiveUp(stop);
    }

    private async Task<Correspondent?> Receiver(MailMessage message, CancellationToken stop)
    {
        var person = message.PersonId;
        var to = await services.GetRequiredService<ICorrespondents>().Find(person, stop);
        var troubles = services.GetRequiredService<MailTroubles>();
        return to is null || await troubles.IsStopped(person, to.Address, stop) ? null : to;
    }

    private async Task<MailText?> Words(
        MailMessage message,
        Correspondent to,
        CancellationToken stop
    )
    {
        var kind = services
            .GetServices<IMailKind>()
            .FirstOrDefault(one => one.Kind == message.Kind);
        var accounts = services.GetRequiredService<IAccountRegister>();
        return
            kind is null || (kind.NeedsAccount && !await accounts.CanSignIn(message.PersonId, stop))
            ? null
            : await kind.Compose(message, to, stop);
    }

    private async Task<DeliveryOutcome> Refused(
        MailMessage message,
        Conversation.No no,
        byte[] addressHash
    )
    {
        var answer = no.Answer.ToString();
        switch (no)
        {
            case { To: RefusedPart.Receiver, Answer.BlamesAddress: true }:
                await End(message, MailState.Refused, answer);
                await services
                    .GetRequiredService<MailTroubles>()
                    .Record(message.PersonId, addressHash, answer, CancellationToken.None);
                return DeliveryOutcome.Settled;
            // A text that is not wanted is not wanted tomorrow; a server that does not want Puebla may be put right.
            case { To: RefusedPart.Text, Answer.IsFinal: true }:
                return await End(message, MailState.Refused, answer);
            case { To: RefusedPart.Puebla }:
                return await LayBack(message, answer, DeliveryOutcome.ServerFailed);
            default:
                return await LayBack(message, answer);
        }
    }

    private async Task<DeliveryOutcome> Uncertain(MailMessage message)
    {
        await End(message, MailState.Uncertain, null);
        return DeliveryOutcome.ServerFailed;
    }

    private async Task<DeliveryOutcome> End(MailMessage message, MailState state, string? answer)
    {
        await outbox.End(message, state, answer, CancellationToken.None);
        return state == MailState.Sent ? DeliveryOutcome.Sent : DeliveryOutcome.Settled;
    }

    private async Task<DeliveryOutcome> LayBack(
        MailMessage message,
        string? answer,
        DeliveryOutcome outcome = DeliveryOutcome.Settled
    )
    {
        await outbox.LayBack(message, answer, CancellationToken.None);
        return outcome;
    }
}
