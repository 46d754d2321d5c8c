using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Contacts.Cards;

/// <summary>Tells changes of entries with the names of who made them.</summary>
internal sealed class ChangeTeller(
    ConferenceDb db,
    CardHistory history,
    IPersons persons,
    IStringLocalizer<Texts> words
)
{
    /// <summary>Who changed an entry last, and when; null where nobody did.</summary>
    public async Task<string?> LastBy(Guid entry, CancellationToken stop) =>
        await history.Last(entry, stop) is { } last
            ? $"{(await Names([last.By], stop))(last.By)}, {Moments.Words(last.At)}"
            : null;

    /// <summary>The changes of these entries, the latest first.</summary>
    public async Task<IReadOnlyList<ToldChange>> Tell(
        IReadOnlyCollection<Guid> persons,
        IReadOnlyDictionary<Guid, string> institutions,
        int most,
        CancellationToken stop
    )
    {
        var changes = await history.Of(persons, [.. institutions.Keys], most, stop);
        var values = changes.ToDictionary(change => change.Id, CardHistory.Values);
        var chosen = await Chosen(values.Values, stop);
        var name = await Names(
            changes.SelectMany(change => new[] { change.By, change.PersonId?.ToString("D") ?? "" }),
            stop
        );
        return
        [
            .. changes.Select(change => new ToldChange(
                change,
                change.InstitutionId is { } institution
                    ? institutions[institution]
                    : name(change.PersonId!.Value.ToString("D")),
                name(change.By),
                [
                    .. change
                        .Fields.Split(' ')
                        .Select(field => new ToldField(
                            field,
                            values[change.Id].TryGetValue(field, out var both)
                                ? [.. both.Select(value => Shown(field, value, chosen))]
                                : null
                        )),
                ]
            )),
        ];
    }

    /// <summary>The names of these, asked for at once.</summary>
    public async Task<Func<string, string>> Names(IEnumerable<string> ids, CancellationToken stop)
    {
        var known = await persons.Find(
            [
                .. ids.Select(word => Guid.TryParse(word, out var id) ? id : Guid.Empty)
                    .Where(id => id != Guid.Empty)
                    .Distinct(),
            ],
            stop
        );
        return word =>
            !Guid.TryParse(word, out var id)
                ? "Puebla"
                : known.GetValueOrDefault(id)?.Name ?? words["Person.Erased"];
    }

    private async Task<Dictionary<string, string>> Chosen(
        IEnumerable<IReadOnlyDictionary<string, string[]>> changes,
        CancellationToken stop
    )
    {
        var ids = changes
            .SelectMany(change => change.GetValueOrDefault(Fields.Institution, []))
            .Select(value => Guid.TryParse(value, out var id) ? id : Guid.Empty)
            .Distinct()
            .ToList();
        return (
            await db.Set<Institution>()
                .AsNoTracking()
                .Where(row => ids.Contains(row.Id))
                .ToListAsync(stop)
        ).ToDictionary(row => row.Id.ToString("D"), row => row.Name.In(LanguageExtensions.Current));
    }

    private static string Shown(string field, string value, Dictionary<string, string> chosen) =>
        field == Fields.Institution
            ? chosen.GetValueOrDefault(value, value)
            : value.Replace("\n", " · ", StringComparison.Ordinal);
}

/// <summary>A change for a page.</summary>
/// <param name="Change">The change.</param>
/// <param name="Entry">What the entry is called.</param>
/// <param name="By">Who made it.</param>
/// <param name="Fields">What of it.</param>
internal sealed record ToldChange(
    CardChange Change,
    string Entry,
    string By,
    IReadOnlyList<ToldField> Fields
);

/// <summary>A field of a change: what it said and says; null once that was erased.</summary>
internal sealed record ToldField(string Code, IReadOnlyList<string>? Values);
