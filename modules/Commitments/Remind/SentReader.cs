using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Kernel.Mail;
using Puebla.Record.Contracts;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Remind;

/// <summary>What was sent of a commitment, who received it and who opened it. Who received is what the mail server said; who opened, what they did in Puebla.</summary>
internal sealed class SentReader(
    ConferenceDb db,
    IRecordNames names,
    ReceiversReader people,
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

    private const int PageSize = 20;

    /// <summary>A page of it; the last where there are fewer.</summary>
    public async Task<SentPage> Of(int commitment, int page, string zone, CancellationToken stop)
    {
        var all = db.Set<ReminderRound>().Where(round => round.Line.CommitmentId == commitment);
        var pages = (await all.CountAsync(stop) + PageSize - 1) / PageSize;
        page = Math.Clamp(page, 1, Math.Max(pages, 1));
        var rounds = await all.AsNoTracking()
            .Include(round => round.Line)
            .Include(round => round.To)
            .OrderByDescending(round => round.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .AsSplitQuery()
            .ToListAsync(stop);
        return new(await Rows(rounds, zone, stop), page, pages);
    }

    private async Task<IReadOnlyList<SentReminder>> Rows(
        List<ReminderRound> rounds,
        string zone,
        CancellationToken stop
    )
    {
        var to = rounds.SelectMany(round => round.To).ToList();
        var mail = await Mail(to, stop);
        var persons = await people.Names([.. to.Select(one => one.PersonId).Distinct()], stop);
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
            foreach (var one in round.To)
            {
                var state = mail.GetValueOrDefault(one.NoticeKey);
                sent.Add(
                    new(
                        name,
                        at,
                        what,
                        persons[one.PersonId],
                        Word(state),
                        state is { } known && Failed.Contains(known),
                        one.OpenedAt is { } opened ? When(opened, zone) : null
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
