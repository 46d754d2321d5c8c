using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Outcomes;
using Puebla.Record.Data;

namespace Puebla.Record.Import;

/// <summary>Makes an instrument, or adds to the one that is held.</summary>
internal sealed class InstrumentKeeper(
    ConferenceDb db,
    InstrumentFinder finder,
    VersionKeeper versions,
    IMeetingKeys meetings,
    TimeProvider clock
)
{
    public async Task<KeptInstrument> Keep(
        InstrumentIdentity identity,
        DocumentInfo about,
        NewText text,
        KeepingContext context,
        CancellationToken stop
    )
    {
        await Lock(identity, stop);
        var held = await finder.Find(identity, text, context.IsSample, stop);
        await StandStill(held, stop);
        RefuseOtherAccess(held, context);
        var instrument = held ?? await Make(identity, about, text, context, stop);
        Describe(instrument, identity, about, text);
        if (context.HandedIn is not null || await ReplacesReviewed(held, text, stop))
        {
            instrument.Review = ReviewState.Waiting;
        }
        await db.SaveChangesAsync(stop);
        var number = await versions.Add(instrument, text, context, stop);
        return new(
            instrument.Id,
            instrument.Key,
            held is null,
            number,
            text.Language,
            text.Paragraphs.Count
        );
    }

    /// <summary>Keeps what a compilation quotes, unless the text itself is held; either way the two are tied.</summary>
    public async Task<KeptInstrument> KeepExtract(
        InstrumentIdentity identity,
        DocumentInfo about,
        NewText text,
        int compilationId,
        KeepingContext context,
        CancellationToken stop
    )
    {
        await Lock(identity, stop);
        var held = await finder.Find(identity, text, context.IsSample, stop);
        var kept = held is { Held: Holding.Whole }
            ? new(held.Id, held.Key, false, 0, text.Language, 0)
            : await Keep(identity, about, text, context, stop);
        await Tie(compilationId, kept.Id, stop);
        return kept;
    }

    // A later file takes the place of what persons corrected and confirmed, however it came: somebody has to look again.
    private async Task<bool> ReplacesReviewed(
        Instrument? held,
        NewText text,
        CancellationToken stop
    ) =>
        held is not null
        && await db.Set<TextVersion>()
            .AnyAsync(
                v =>
                    v.InstrumentId == held.Id
                    && v.IsCurrent
                    && v.Language == text.Language
                    && v.ReviewedAt != null,
                stop
            );

    // Two imports that may mean the same instrument go one after the other.
    private async Task Lock(InstrumentIdentity identity, CancellationToken stop) =>
        await db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended({identity.Key}, 7))",
            stop
        );

    private async Task Tie(int from, int to, CancellationToken stop)
    {
        if (
            !await db.Set<Relation>()
                .AnyAsync(
                    r => r.FromId == from && r.ToId == to && r.Kind == RelationKind.Quotes,
                    stop
                )
        )
        {
            db.Add(
                new Relation
                {
                    FromId = from,
                    ToId = to,
                    Kind = RelationKind.Quotes,
                }
            );
            await db.SaveChangesAsync(stop);
        }
    }

    private async Task<Instrument> Make(
        InstrumentIdentity identity,
        DocumentInfo about,
        NewText text,
        KeepingContext context,
        CancellationToken stop
    )
    {
        var instrument = new Instrument
        {
            Key = await finder.FreeKey(identity.Key, stop),
            Kind = identity.Kind,
            Body = identity.Body,
            Start = identity.Start,
            End = identity.End,
            MeetingKey =
                context.HandedIn?.MeetingKey
                ?? await meetings.Of(identity.Body, identity.Start, identity.End, stop),
            Held = text.IsExtract ? Holding.InPart : Holding.Whole,
            AudienceId = context.AudienceId,
            IsSample = context.IsSample,
            ReceivedAt = clock.GetUtcNow(),
            Participants = [.. about.Participants],
        };
        db.Add(instrument);
        return instrument;
    }

    // Whoever changes its access meanwhile waits, or is seen here: nothing is kept under an access that no longer is.
    private async Task StandStill(Instrument? held, CancellationToken stop)
    {
        if (held is not null)
        {
            await db.Database.ExecuteSqlAsync(
                $"select 1 from record.instrument where id = {held.Id} for update",
                stop
            );
            await db.Entry(held).ReloadAsync(stop);
        }
    }

    // A version takes the access of its instrument. Keeping a restricted text under a public instrument would publish it.
    private static void RefuseOtherAccess(Instrument? held, KeepingContext context)
    {
        if (held is not null && held.AudienceId != context.AudienceId)
        {
            throw new ImportRefusedException(RecordRefusals.Of("import.other-access", held.Key));
        }
    }

    private static void Describe(
        Instrument instrument,
        InstrumentIdentity identity,
        DocumentInfo about,
        NewText text
    )
    {
        if (text.IsExtract && instrument.Held == Holding.Whole)
        {
            return;
        }
        if (!text.IsExtract)
        {
            instrument.Held = Holding.Whole;
            instrument.Kind = identity.Kind;
            instrument.Start = identity.Start ?? instrument.Start;
            instrument.End = identity.End ?? instrument.End;
        }
        instrument.Place = about.Place ?? instrument.Place;
        instrument.ReportsTo = about.ReportsTo ?? instrument.ReportsTo;
        instrument.Participants =
            about.Participants.Count > 0 ? [.. about.Participants] : instrument.Participants;
        var title = identity.Title is { } written ? Storable.Of(written) : null;
        if (text.Language == "en")
        {
            instrument.TitleEnglish = title ?? instrument.TitleEnglish;
        }
        else
        {
            instrument.TitleSpanish = title ?? instrument.TitleSpanish;
        }
    }
}

/// <summary>Finds the meeting, as the Conference's facts know it, that a text comes from.</summary>
internal interface IMeetingKeys
{
    /// <summary>Key of the meeting of this body in these days, or null.</summary>
    Task<string?> Of(string? body, DateOnly? start, DateOnly? end, CancellationToken stop);
}
