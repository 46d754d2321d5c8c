using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Addresses;
using Puebla.Record.Contracts;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Requests;

/// <summary>Cites provisions for other modules. What the one who asks may not see is not found.</summary>
internal sealed class RecordedPlaces(
    ConferenceDb db,
    Audiences audiences,
    ICurrentActor current,
    ParagraphLookup lookup,
    RecordNames names,
    IStringLocalizer<Texts> words
) : IRecordedPlaces
{
    public Task<IReadOnlyDictionary<long, RecordedPlace>> Of(
        IReadOnlyCollection<long> addresses,
        CancellationToken stop = default
    ) => Placed(addresses, current.Actor, stop);

    public async Task<IReadOnlyDictionary<long, RecordedPlace>> Of(
        IReadOnlyCollection<long> addresses,
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        // Goes no further than this method and what it calls.
        CultureInfo.CurrentUICulture = language.Culture;
        return await Placed(addresses, actor, stop);
    }

    private async Task<IReadOnlyDictionary<long, RecordedPlace>> Placed(
        IReadOnlyCollection<long> addresses,
        Actor actor,
        CancellationToken stop
    )
    {
        var asked = addresses.Distinct().ToArray();
        if (asked.Length == 0)
        {
            return new Dictionary<long, RecordedPlace>();
        }
        var visible = await audiences.VisibleTo(actor, stop);
        var wanted = LanguageExtensions.Current.Code;
        var found = await db.Set<Paragraph>()
            .AsNoTracking()
            .Where(p => asked.Contains(p.AddressId) && p.Version.IsCurrent)
            .Where(p => visible.Contains(p.Version.Instrument.AudienceId))
            .OrderBy(p => p.Version.Language == wanted ? 0 : 1)
            .Select(p => new Found(
                p.AddressId,
                p.Address.Path,
                p.CitedPath,
                p.Version.IsExtract,
                p.Section,
                p.QuotedAs,
                p.Preambular,
                p.Text,
                p.Version.Language,
                p.Version.Instrument.Key,
                p.Version.Instrument.Kind,
                p.Version.Instrument.Body,
                p.Version.Instrument.TitleSpanish,
                p.Version.Instrument.TitleEnglish,
                p.Version.Instrument.Start,
                p.Version.Instrument.MeetingKey,
                p.Version.Instrument.IsSample,
                p.Version.Instrument.AudienceId,
                p.Version.Instrument.State
            ))
            .ToListAsync(stop);
        await names.Ready();
        var citations = new Citation(words);
        return found
            .GroupBy(one => one.AddressId)
            .ToDictionary(group => group.Key, group => Placed(group.First(), citations));
    }

    public async Task<RecordedPlace?> Find(string typed, CancellationToken stop = default)
    {
        var (key, path) = Typed(typed);
        if (key.Length == 0)
        {
            return null;
        }
        var found = await lookup.Find(key, path, stop);
        if (found is { Detail: null })
        {
            found = await lookup.Find(found.Key, found.Path, stop);
        }
        return found?.Detail is { } detail
            ? (await Of([detail.Paragraph.AddressId], stop)).GetValueOrDefault(
                detail.Paragraph.AddressId
            )
            : null;
    }

    private RecordedPlace Placed(Found one, Citation citations)
    {
        var title = names.Title(one.Kind, one.Body, one.TitleSpanish, one.TitleEnglish).Text;
        var cited = names.Cited(one.Key, one.Body, one.Day, title);
        var section = one.Section ?? (one.IsExtract ? one.QuotedAs : null);
        return new(
            one.AddressId,
            citations.Of(cited, one.CitedPath, section, one.Preambular, one.Kind),
            citations.Place(one.CitedPath, section, one.Preambular, one.Kind),
            RecordPlaces.Paragraph(one.Key, one.Path),
            $"{SitePlaces.Records.Spanish}/{one.Key}/{one.Path}",
            title,
            one.Text,
            one.Language,
            one.Day,
            one.Body,
            one.MeetingKey,
            one.IsSample,
            one.AudienceId
        )
        {
            IsAdopted = one.State is InstrumentState.Adopted or InstrumentState.Superseded,
        };
    }

    // The last two parts of whatever leads to a page: …/acervo/KEY/PATH, or KEY/PATH alone.
    private static (string Key, string Path) Typed(string typed)
    {
        var parts = typed
            .Trim()
            .Split('?', '#')[0]
            .Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length < 2
            ? ("", "")
            : (parts[^2].ToLowerInvariant(), parts[^1].ToLowerInvariant());
    }

    private sealed record Found(
        long AddressId,
        string Path,
        string CitedPath,
        bool IsExtract,
        string? Section,
        string? QuotedAs,
        bool Preambular,
        string Text,
        string Language,
        string Key,
        string Kind,
        string? Body,
        string? TitleSpanish,
        string? TitleEnglish,
        DateOnly? Day,
        string? MeetingKey,
        bool IsSample,
        int AudienceId,
        InstrumentState State
    );
}
