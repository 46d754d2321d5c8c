using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Contacts.Persons;

internal sealed class PersonRegister(
    ConferenceDb db,
    IMandates mandates,
    JournalWriter journal,
    TimeProvider clock
) : IPersons
{
    public async Task<PersonCard?> Find(Guid id, CancellationToken stop = default) =>
        (await Find([id], stop)).GetValueOrDefault(id);

    public async Task<IReadOnlyDictionary<Guid, PersonCard>> Find(
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop = default
    )
    {
        if (ids.Count == 0)
        {
            return new Dictionary<Guid, PersonCard>();
        }
        var rows = await db.Set<Person>()
            .AsNoTracking()
            .Where(person => ids.Contains(person.Id))
            .Select(person => new
            {
                Person = person,
                Institution = db.Set<Institution>()
                    .FirstOrDefault(one => one.Id == person.InstitutionId),
            })
            .ToListAsync(stop);
        return rows.Select(row =>
                row.Person.Card(row.Institution?.Name.In(LanguageExtensions.Current))
            )
            .OfType<PersonCard>()
            .ToDictionary(card => card.Id);
    }

    public async Task<Guid?> ByEmail(string email, CancellationToken stop = default)
    {
        var key = Person.KeyOf(email);
        return await db.Set<Person>()
            .Where(p => p.EmailKey == key)
            .Select(p => (Guid?)p.Id)
            .SingleOrDefaultAsync(stop);
    }

    public Task<Guid> Add(
        NewPerson person,
        Actor actor,
        string reason,
        Mandate? by = null,
        CancellationToken stop = default
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person.Name);
        ArgumentException.ThrowIfNullOrWhiteSpace(person.Email);
        var row = new Person
        {
            Name = person.Name.Trim(),
            Email = person.Email.Trim(),
            EmailKey = Person.KeyOf(person.Email),
            Language = person.Language.Code,
            Position = Blank(person.Position),
            Institution = Blank(person.Institution),
            AddedAt = clock.GetUtcNow(),
        };
        db.Add(row);
        // Who was added may be one government's own affair until their mandate is confirmed.
        journal.Add(
            actor,
            "contacts.person-added",
            $"person:{row.Id:D}",
            reason,
            mandate: by,
            audience: AudienceFor(by)
        );
        return Task.FromResult(row.Id);
    }

    public async Task SetLanguage(
        Guid person,
        Language language,
        Actor actor,
        CancellationToken stop = default
    )
    {
        var row = await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == person, stop);
        if (row is { ErasedAt: null } && row.Language != language.Code)
        {
            row.Language = language.Code;
            journal.Add(
                actor,
                "contacts.language-set",
                $"person:{person:D}",
                language.Code,
                new { language = language.Code },
                audience: Audience.Administration
            );
        }
    }

    public async Task<IReadOnlyList<PersonCard>> Of(Party party, CancellationToken stop = default)
    {
        var found = await Find(await mandates.ActingFor(party, clock.GetUtcNow(), stop), stop);
        return
        [
            .. found
                .Values.OrderBy(card => card.Name, StringComparer.CurrentCulture)
                .ThenBy(card => card.Id),
        ];
    }

    private static Audience AudienceFor(Mandate? by) =>
        by is { Party: { Kind: PartyKind.Country, Key: var country } }
            ? Audience.GovernmentOf(country)
            : Audience.Administration;

    private static string? Blank(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Names persons in sentences.</summary>
internal sealed class PersonNames(IPersons persons) : INames
{
    public string Kind => "person";

    public async ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) => Guid.TryParse(key, out var id) ? (await persons.Find(id, stop))?.Name : null;
}
