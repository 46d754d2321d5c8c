using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.Record.Contracts;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Remind;

/// <summary>What was sent of a commitment, who received it and who opened it. Who received is what the mail server said; who opened, what they did in Puebla.</summary>
internal sealed class SentReader(
    ConferenceDb db,
    IRecordNames names,
    ISentences sentences,
    MailChannel channel,
    IStringLocalizer<Puebla.Ui.Texts> dates
)
{
    private static readonly MailState[] Failed =
    [
        MailState.Refused,
        MailState.GivenUp,
        MailState.Bounced,
        MailState.Withheld,
    ];

    public async Task<IReadOnlyList<SentReminder>> Of(
        int commitment,
        string zone,
        CancellationToken stop
    )
    {
        var rounds = await db.Set<ReminderRound>()
            .AsNoTracking()
            .Include(round => round.Line)
            .Include(round => round.To)
            .Where(round => round.Line.CommitmentId == commitment)
            .OrderByDescending(round => round.Id)
            .AsSplitQuery()
            .ToListAsync(stop);
        var mail = await Mail([.. rounds.SelectMany(round => round.To)], stop);
        var sent = new List<SentReminder>();
        foreach (var round in rounds)
        {
            var (name, at) = (
                await names.Addressee(round.Line.Addressee, stop),
                When(round.At, zone)
            );
            var what = What(round.Cause);
            if (round.To.Count == 0)
            {
                sent.Add(new(name, at, what, null, null, false, null));
            }
            foreach (var to in round.To)
            {
                var state = mail.GetValueOrDefault(to.NoticeKey);
                sent.Add(
                    new(
                        name,
                        at,
                        what,
                        await Person(to.PersonId, stop),
                        Word(state),
                        state is { } known && Failed.Contains(known),
                        to.OpenedAt is { } opened ? When(opened, zone) : null
                    )
                );
            }
        }
        return sent;
    }

    /// <summary>A cause in words: <c>5 días hábiles antes del plazo</c>.</summary>
    public static string What(string cause) =>
        cause.Split('/') is [_, var offset]
        && int.TryParse(offset, CultureInfo.InvariantCulture, out var days)
            ? What(days)
            : CommitmentWords.Of("Remind.ByHand", LanguageExtensions.Current);

    /// <summary>So many working days after, below zero before the deadline.</summary>
    public static string What(int days)
    {
        var key =
            $"Remind.{(days < 0 ? "Before" : "After")}.{(Math.Abs(days) == 1 ? "One" : "Many")}";
        return CommitmentWords.Of(
            key,
            LanguageExtensions.Current,
            NumberText.Whole(Math.Abs(days))
        );
    }

    private string When(DateTimeOffset at, string zone) =>
        DueText.At(at, zone, MemberZones.CityOf(zone).Here, dates, LanguageExtensions.Current);

    private async ValueTask<string> Person(Guid id, CancellationToken stop) =>
        await sentences.Name("person", id.ToString("D"), LanguageExtensions.Current, stop);

    private string Word(MailState? state) =>
        CommitmentWords.Of(
            state is MailState.Waiting && !channel.IsOn ? "Remind.Mail.Off"
                : state is { } known ? $"Remind.Mail.{known}"
                : "Remind.Mail.Gone",
            LanguageExtensions.Current
        );

    // What a digest speaks of stands as the digest does.
    private async Task<Dictionary<Guid, MailState?>> Mail(
        IReadOnlyList<Reminder> reminders,
        CancellationToken stop
    )
    {
        string[] causes = [.. reminders.Select(one => $"{MailKinds.Notice}:{one.NoticeKey:D}")];
        var rows = await db.Set<MailMessage>()
            .AsNoTracking()
            .Where(message => causes.Contains(message.Cause))
            .Select(message => new
            {
                message.Cause,
                State = message.DigestId == null
                    ? (MailState?)message.State
                    : db.Set<MailMessage>()
                        .Where(digest => digest.Id == message.DigestId)
                        .Select(digest => (MailState?)digest.State)
                        .FirstOrDefault(),
            })
            .ToListAsync(stop);
        return rows.ToDictionary(row => MailKinds.NoticeOf(row.Cause)!.Value, row => row.State);
    }
}
