using Microsoft.Extensions.Localization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Addresses;
using Puebla.Record.Documents.Kinds;
using Puebla.Record.Ties;
using Puebla.Ui.Forms;

namespace Puebla.Record.Read;

/// <summary>Names of bodies, countries and collectives in the reader's language, and citations made of them.</summary>
public sealed class RecordNames(IConference conference, IStringLocalizer<Texts> words)
{
    private ConferenceFacts? _facts;

    /// <summary>Must have run before names are asked for.</summary>
    public async Task<RecordNames> Ready()
    {
        _facts ??= await conference.Facts();
        return this;
    }

    /// <summary>A body's name; a body without a code is its own name.</summary>
    public string Body(string code) =>
        _facts!.Body(code)?.Name.In(LanguageExtensions.Current) ?? Worded("Body.", code);

    /// <summary>A subject's name.</summary>
    public string Subject(string key) =>
        _facts!
            .Subjects.FirstOrDefault(subject => subject.Key == key)
            ?.Name.In(LanguageExtensions.Current)
        ?? key;

    /// <summary>A country's name; its code where no register names it.</summary>
    public string Country(string code) =>
        _facts!.Country(code)?.Name.In(LanguageExtensions.Current) ?? CountryNames.Of(code);

    /// <summary>Somebody addressed: a country, a body, a collective or an organisation by its acronym.</summary>
    public string Addressee(string code) =>
        code.Length == 3
        && code.All(char.IsAsciiLetterUpper)
        && (_facts!.Country(code) is not null || CountryNames.Knows(code))
            ? Country(code)
            : Body(code);

    /// <summary>Whether a register or the Record's own words name a country, a body or a collective.</summary>
    public bool Knows(string code) =>
        _facts!.Country(code) is not null
        || _facts.Body(code) is not null
        || CountryNames.Knows(code)
        || !words["Body." + code].ResourceNotFound;

    /// <summary>A meeting's name; null where no register has it.</summary>
    public string? Meeting(string? key) =>
        key is null ? null : _facts!.Meeting(key)?.Name.In(LanguageExtensions.Current);

    /// <summary>The instrument's title, or its kind and body where it has none.</summary>
    public TitleShown Title(InstrumentView i) =>
        Title(i.Kind, i.Body, i.TitleSpanish, i.TitleEnglish);

    /// <summary>The instrument's title, or its kind and body where it has none.</summary>
    public TitleShown Title(string kind, string? body, string? spanish, string? english) =>
        TitleShown.Of(spanish, english, LanguageExtensions.Current)
        ?? new(body is null ? Kind(kind) : $"{Kind(kind)}, {Body(body)}", null);

    /// <summary>A kind of document.</summary>
    public string Kind(string kind) =>
        DocumentKinds.Name(kind, LanguageExtensions.Current) ?? words["Kind." + kind];

    /// <summary>How far a text got; null where nothing says.</summary>
    public string? Standing(InstrumentView instrument, Superseded? superseded)
    {
        var word = Ties.Standing.Of(instrument, _facts!);
        string?[] said =
        [
            word is null ? null : words[word].Value,
            superseded is { } by ? Superseded(by.Since)
            : Ties.Standing.Holds(word) ? words["State.InForce"].Value
            : null,
        ];
        return said.OfType<string>().Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } all
            ? string.Join(", ", all)
            : null;
    }

    /// <summary>That another text took its place, and since when as far as that is known.</summary>
    public string Superseded(DateOnly? since) =>
        since is { } day
            ? words["State.SupersededSince", DateText.Full(day)]
            : words["State.Superseded"];

    /// <summary>The instrument in a citation: <c>GRCM 2021-12-01</c>.</summary>
    public string Cited(string key, string? body, DateOnly? start, string title) =>
        body is not null && start is { } day
            ? InstrumentCitation.Of(key, Short(body, day), day, LanguageExtensions.Current)
            : InstrumentCitation.Of(title, _facts!.DocumentTitled(title)?.Date, start);

    /// <summary>The instrument in a citation.</summary>
    public string Cited(InstrumentView instrument) =>
        Cited(instrument.Key, instrument.Body, instrument.Start, Title(instrument).Text);

    // A body without an abbreviation is called as it was called on that day; where that is not certain, as it is listed.
    private BodyCitation Short(string code, DateOnly day)
    {
        var body = _facts!.Body(code);
        var named = body
            ?.NamesAt(PartialDate.Of(day))
            .Where(name => name.Certainty == Certainty.Yes);
        return new(
            body?.Abbreviation,
            named?.FirstOrDefault()?.Fact.Name.In(LanguageExtensions.Current) ?? Body(code)
        );
    }

    private string Worded(string prefix, string code) =>
        words[prefix + code] is { ResourceNotFound: false } word ? word : code;
}
