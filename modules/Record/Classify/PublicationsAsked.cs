using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Classify;

/// <summary>Asks of those who classify: what was reviewed and is closed, of which nobody decided whether it goes out; and scheduled decisions that did not take effect.</summary>
internal sealed class PublicationsAsked(ConferenceDb db, Audiences audiences, IRights rights)
    : IAsks
{
    // Beyond it the desk is no list that anybody works through; the oldest come first.
    private const int Most = 50;

    public async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        if ((await rights.May(actor, Act.Classify, stop: stop)).By is not { } mandate)
        {
            return [];
        }
        var visible = await audiences.VisibleTo(actor, stop);
        var rows = db.Set<AudienceRow>();
        var held = await db.Set<PublicationDecision>()
            .Where(d => d.AppliedAt == null && d.WithdrawnAt == null && d.HeldAt != null)
            .Where(d => visible.Contains(d.Instrument.AudienceId))
            .OrderBy(d => d.HeldAt)
            .Select(d => new Line(
                d.Instrument.Key,
                d.Instrument.TitleSpanish,
                d.Instrument.TitleEnglish,
                d.HeldAt!.Value,
                d.HeldWhy,
                rows.Single(a => a.Id == d.Instrument.AudienceId)
            ))
            .Take(Most)
            .AsNoTracking()
            .ToListAsync(stop);
        var closed = await db.Set<Instrument>()
            .Where(i =>
                i.Review == ReviewState.Done
                && i.DecidedAt == null
                && i.AudienceId != Audiences.PublicId
                && visible.Contains(i.AudienceId)
            )
            .OrderBy(i => i.Id)
            .Select(i => new Line(
                i.Key,
                i.TitleSpanish,
                i.TitleEnglish,
                i.ReceivedAt,
                null,
                rows.Single(a => a.Id == i.AudienceId)
            ))
            .Take(Most)
            .AsNoTracking()
            .ToListAsync(stop);
        return
        [
            .. held.Select(line =>
                Ask(line, "record.publication-held", "Asked.Held", mandate, language) with
                {
                    State = Word("Asked.Held.Why." + line.Why, language),
                }
            ),
            .. closed.Select(line =>
                Ask(line, "record.publication", "Asked.Publish", mandate, language)
            ),
        ];
    }

    private static Asked Ask(
        Line line,
        string key,
        string words,
        Mandate mandate,
        Language language
    ) =>
        new(
            $"{key}:{line.Key}",
            mandate,
            Word(words, language, line.Title(language)),
            $"/acervo/{line.Key}/clasificacion",
            line.Audience.Audience
        )
        {
            Since = line.Since,
        };

    private static string Word(string code, Language language, params object[] named) =>
        RecordRefusals.Of(code, named).In(language);

    private sealed record Line(
        string Key,
        string? Spanish,
        string? English,
        DateTimeOffset Since,
        string? Why,
        AudienceRow Audience
    )
    {
        public string Title(Language language) =>
            (language == Language.English ? English ?? Spanish : Spanish ?? English) ?? Key;
    }
}
