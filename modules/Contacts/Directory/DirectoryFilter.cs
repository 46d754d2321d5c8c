using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Contacts.Directory;

/// <summary>Which entries one wants, as the address says it. What is not understood filters nothing.</summary>
internal sealed record DirectoryFilter
{
    public Party? Party { get; init; }

    /// <summary>The body to which a person is nominated.</summary>
    public string? Body { get; init; }

    public string? Words { get; init; }

    /// <summary>One person alone.</summary>
    public Guid? Person { get; init; }

    /// <summary>Only parties whose entries are to be confirmed.</summary>
    public bool Stale { get; init; }

    public bool IsEmpty => this == new DirectoryFilter();

    /// <summary>Whether parties without a person that was found are left out.</summary>
    public bool IsAboutPersons => Body is not null || Words is not null || Person is not null;

    public const string StaleWord = "stale";

    public static DirectoryFilter Of(IQueryCollection query)
    {
        string? Word(string name) =>
            query[QueryNames.Here(name)].ToString().Trim() is { Length: > 0 and <= 200 } word
                ? word
                : null;
        return new()
        {
            Party = PartyWords.Parse(Word("parte")),
            Body = Word("organo"),
            Words = Word("q"),
            Person = Guid.TryParse(Word("persona"), out var person) ? person : null,
            Stale = Word("condicion") == StaleWord,
        };
    }

    /// <summary>The query that says the same, in the language of the running request.</summary>
    public string Query()
    {
        var parts = new (string Name, string? Value)[]
        {
            ("parte", Party is { } party ? PartyWords.Of(party) : null),
            ("organo", Body),
            ("q", Words),
            ("persona", Person?.ToString("D")),
            ("condicion", Stale ? StaleWord : null),
        };
        return QueryString
            .Create(
                parts
                    .Where(part => part.Value is not null)
                    .Select(part => KeyValuePair.Create(QueryNames.Here(part.Name), part.Value))
            )
            .ToString();
    }

    /// <summary>What of the parties is meant.</summary>
    public IReadOnlyList<PartyEntries> Apply(
        IEnumerable<PartyEntries> parties,
        DateTimeOffset now
    ) =>
        [
            .. parties
                .Where(one => Party is null || one.Party == Party)
                .Where(one => !Stale || one.Standing.IsLate(now))
                .Select(one =>
                    IsAboutPersons
                        ? one with
                        {
                            Persons = [.. one.Persons.Where(person => Finds(one, person))],
                        }
                        : one
                )
                .Where(one => !IsAboutPersons || one.Persons.Count > 0),
        ];

    private bool Finds(PartyEntries party, PersonEntry person) =>
        (Person is null || person.Row.Id == Person)
        && (Body is null || person.Mandates.Any(one => one.Row.Body == Body))
        && (
            Words is null
            || Words
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .All(word => Texts(party, person).Any(text => Contains(text, word)))
        );

    private static IEnumerable<string?> Texts(PartyEntries party, PersonEntry person) =>
        [
            person.Name,
            person.Row.Email,
            person.Row.Position,
            person.Row.Institution,
            person.Institution?.NameSpanish,
            person.Institution?.NameEnglish,
            party.Name,
            .. person.Phones,
            .. person.Mandates.Select(one => one.Body),
        ];

    private static bool Contains(string? text, string word) =>
        text is not null
        && CultureInfo.InvariantCulture.CompareInfo.IndexOf(
            text,
            word,
            CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace
        ) >= 0;
}
