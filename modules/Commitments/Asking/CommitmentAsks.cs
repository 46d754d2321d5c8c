using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Settings;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Asking;

/// <summary>Asks of each for whom something is open: what falls due soon or is over, what is contested, what was prepared and waits for one who answers for the country; the rest is one line with its number.</summary>
internal sealed class CommitmentAsks(
    Answering answering,
    AskedLines lines,
    IRecordedPlaces places,
    Audiences audiences,
    ISettings settings,
    TimeProvider clock
) : IAsks
{
    // Beyond it the desk is no list that anybody works through; the first due come first.
    private const int Most = 20;

    public async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Mandates.Count == 0 || await answering.All(actor, stop) is not { Count: > 0 } own)
        {
            return [];
        }
        var rows = await Read(own, actor, stop);
        var near = rows.Where(row => row.IsNear).Select(row => row.Line).Take(Most).ToList();
        var cited = await places.Of(
            [.. near.Select(line => line.AddressId)],
            actor,
            language,
            stop
        );
        var asked = new List<Asked>();
        foreach (var line in near.Where(line => cited.ContainsKey(line.AddressId)))
        {
            asked.Add(await Line(line, own[line.Addressee], cited[line.AddressId], language, stop));
        }
        if (rows is [{ Total: var total }, ..] && total > asked.Count)
        {
            asked.Add(Rest(own, total - asked.Count, asked.Count > 0, rows, language));
        }
        return asked;
    }

    // What orders them is read of all, the rest of the most urgent alone.
    private async Task<List<Row>> Read(
        IReadOnlyDictionary<string, Answer> own,
        Actor actor,
        CancellationToken stop
    )
    {
        var days = int.Parse(
            await settings.Get(AskingSettings.Days, stop),
            CultureInfo.InvariantCulture
        );
        var until = ConferenceFacts.DayOf(clock.GetUtcNow()).AddDays(days);
        string[] submits =
        [
            .. own.Values.Where(one => one.Submits is not null).Select(one => one.Code),
        ];
        var open = await lines.Of(own, actor, stop);
        var all = await open.Select(line => new
            {
                line.Id,
                line.DueEnds,
                IsNear = line.DueDay <= until
                    || line.IsContested
                    || (line.IsPrepared && submits.Contains(line.Addressee)),
            })
            .ToListAsync(stop);
        var first = all.OrderByDescending(line => line.IsNear)
            .ThenBy(line => line.DueEnds ?? DateTimeOffset.MaxValue)
            .ThenBy(line => line.Id)
            .Take(Most + 1)
            .ToList();
        int[] ids = [.. first.Select(line => line.Id)];
        var read = await open.Where(line => ids.Contains(line.Id))
            .ToDictionaryAsync(line => line.Id, stop);
        return
        [
            .. first
                .Where(line => read.ContainsKey(line.Id))
                .Select(line => new Row(read[line.Id], line.IsNear, all.Count)),
        ];
    }

    private async Task<Asked> Line(
        AskedLine line,
        Answer answer,
        RecordedPlace place,
        Language language,
        CancellationToken stop
    )
    {
        var submits = line.IsPrepared && answer is { Government: not null, Submits: not null };
        var page = CommitmentPlaces.Spanish(line.CommitmentId);
        return new(
            $"commitments.{(submits ? "submit" : "report")}:{line.Id.ToString(CultureInfo.InvariantCulture)}",
            submits ? answer.Submits! : answer.Prepares ?? answer.Submits!,
            CommitmentWords.Of(
                submits ? "Asked.Submit"
                    : line.IsContested ? "Asked.Contested"
                    : "Asked.Report",
                language,
                place.Citation
            ),
            submits
                ? CommitmentPages.SpanishSubmit(line.CommitmentId, line.Id)
                : CommitmentPages.SpanishReport(line.CommitmentId, line.Id),
            await AudienceOf(line, answer, stop)
        )
        {
            Due = line.Due,
            Since = line.Since,
            State = State(line, submits, language),
            Steps = [new(CommitmentWords.Of("Asked.See", language), page)],
        };
    }

    private static string State(AskedLine line, bool submits, Language language)
    {
        var state = CommitmentWords.Of($"State.{line.State}", language);
        return submits ? CommitmentWords.Of("Asked.Prepared", language)
            : line.IsPrepared ? CommitmentWords.Of("Asked.PreparedBy", language, state)
            : line.Stage is { } stage ? $"{state}: {Stages.Name(stage).In(language)}"
            : state;
    }

    // A member's own people, as far as they may see the text; of everybody else those who may see it.
    private async Task<Audience> AudienceOf(
        AskedLine line,
        Answer answer,
        CancellationToken stop
    ) =>
        answer.Government is { Key: var country }
        && line.TextAudienceId is Audiences.PublicId or Audiences.MembersId
            ? Audience.GovernmentOf(country)
            : await audiences.Of(line.TextAudienceId, stop);

    private static Asked Rest(
        IReadOnlyDictionary<string, Answer> own,
        int count,
        bool beside,
        IReadOnlyList<Row> rows,
        Language language
    )
    {
        var first = own.Values.First();
        var mandate = first.Prepares ?? first.Submits!;
        return new(
            $"commitments.rest:{mandate.Party}",
            mandate,
            CommitmentWords.Of(
                (count, beside) switch
                {
                    (1, true) => "Asked.RestOne",
                    (_, true) => "Asked.Rest",
                    (1, _) => "Asked.OpenOne",
                    _ => "Asked.Open",
                },
                language,
                count
            ),
            CommitmentPlaces.Own.Spanish,
            first.Government is { Key: var country }
                ? Audience.GovernmentOf(country)
                : Audience.PresidencyAndSecretariat
        )
        {
            Since = rows.Min(row => row.Line.Since),
        };
    }

    private sealed record Row(AskedLine Line, bool IsNear, int Total);
}
