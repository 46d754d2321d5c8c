using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Contacts.Cards;

/// <summary>Writes and reads what was changed in entries, by whom.</summary>
internal sealed class CardHistory(ConferenceDb db, TimeProvider clock)
{
    // Written for people who look into the database as well.
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public void Add(Person person, IReadOnlyDictionary<string, string[]> changed, Actor actor) =>
        db.Add(Change(changed, actor, person: person.Id));

    public void Add(
        Institution institution,
        IReadOnlyDictionary<string, string[]> changed,
        Actor actor,
        bool isFirst
    ) => db.Add(Change(changed, actor, institution: institution.Id, isFirst: isFirst));

    /// <summary>The changes of these entries, the latest first.</summary>
    public async Task<IReadOnlyList<CardChange>> Of(
        IReadOnlyCollection<Guid> persons,
        IReadOnlyCollection<Guid> institutions,
        int most,
        CancellationToken stop
    ) =>
        await db.Set<CardChange>()
            .AsNoTracking()
            .Where(change =>
                persons.Contains(change.PersonId!.Value)
                || institutions.Contains(change.InstitutionId!.Value)
            )
            .OrderByDescending(change => change.Id)
            .Take(most)
            .ToListAsync(stop);

    /// <summary>The latest change of an entry by somebody; null for none.</summary>
    public async Task<CardChange?> Last(Guid entry, CancellationToken stop) =>
        await Of([entry], [entry], 1, stop) is [var last, ..] ? last : null;

    /// <summary>What each field said and says; empty once that was erased.</summary>
    public static IReadOnlyDictionary<string, string[]> Values(CardChange change) =>
        change.Values is { } json
            ? JsonSerializer.Deserialize<Dictionary<string, string[]>>(json)!
            : new Dictionary<string, string[]>();

    private CardChange Change(
        IReadOnlyDictionary<string, string[]> changed,
        Actor actor,
        Guid? person = null,
        Guid? institution = null,
        bool isFirst = false
    ) =>
        new()
        {
            PersonId = person,
            InstitutionId = institution,
            At = clock.GetUtcNow(),
            By = actor.Id,
            IsFirst = isFirst,
            Fields = string.Join(' ', changed.Keys.Order(StringComparer.Ordinal)),
            Values = JsonSerializer.Serialize(changed, Json),
        };
}
