using System.Collections.Frozen;
using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>The registers as they stood when they were read. Immutable; a question about a time takes a day, a month or a year.</summary>
public sealed partial class ConferenceFacts
{
    private FrozenDictionary<string, Country>? _countries;
    private FrozenDictionary<string, Meeting>? _meetings;
    private ILookup<string, Contradiction>? _contradictions;

    /// <summary>Every country that a register names.</summary>
    public required IReadOnlyList<Country> Countries { get; init; }

    /// <summary>Member countries, past and present.</summary>
    public required IReadOnlyList<Member> Members { get; init; }

    /// <summary>Observers in the order of the booklet, and who was invited as one.</summary>
    public required IReadOnlyList<Observer> Observers { get; init; }

    /// <summary>Civil society.</summary>
    public required IReadOnlyList<CivilSocietyNetwork> CivilSociety { get; init; }

    /// <summary>Bodies, past and present.</summary>
    public required IReadOnlyList<Body> Bodies { get; init; }

    /// <summary>Presidencies by year.</summary>
    public required IReadOnlyList<Presidency> Presidencies { get; init; }

    /// <summary>Handovers of the presidency recorded in Puebla, those superseded left out, in order of time.</summary>
    public IReadOnlyList<RecordedHandover> Handovers { get; init; } = [];

    /// <summary>Meetings in order of time.</summary>
    public required IReadOnlyList<Meeting> Meetings { get; init; }

    /// <summary>The three axes.</summary>
    public required IReadOnlyList<Axis> Axes { get; init; }

    /// <summary>Subjects, the wider before the narrower.</summary>
    public required IReadOnlyList<Subject> Subjects { get; init; }

    /// <summary>Documents that the sources name.</summary>
    public required IReadOnlyList<ConferenceDocument> Documents { get; init; }

    /// <summary>Ties between documents, meetings and bodies.</summary>
    public required IReadOnlyList<Relation> Relations { get; init; }

    /// <summary>The glossary.</summary>
    public required IReadOnlyList<Term> Glossary { get; init; }

    /// <summary>Names and spellings of one thing.</summary>
    public required IReadOnlyList<NameGroup> Names { get; init; }

    /// <summary>Figures as the Conference published them.</summary>
    public required IReadOnlyList<PublishedFigure> Figures { get; init; }

    /// <summary>Scales of contributions.</summary>
    public required IReadOnlyList<ContributionScale> Scales { get; init; }

    /// <summary>Contradictions of the documents.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Until when each register's data reach.</summary>
    public required IReadOnlyList<Coverage> Coverage { get; init; }

    /// <summary>A country by its ISO 3166 alpha-3 code; null where no register names it.</summary>
    public Country? Country(string code) =>
        (_countries ??= Countries.ToFrozenDictionary(one => one.Key)).GetValueOrDefault(code);

    /// <summary>A body by its code; null where there is none.</summary>
    public Body? Body(string code) => Bodies.FirstOrDefault(body => body.Key == code);

    /// <summary>A meeting by its key; null where there is none.</summary>
    public Meeting? Meeting(string key) =>
        (_meetings ??= Meetings.ToFrozenDictionary(one => one.Key)).GetValueOrDefault(key);

    /// <summary>The contradictions that touch a record, named as <c>body:grcm</c>.</summary>
    public IEnumerable<Contradiction> ContradictionsAbout(string record) =>
        (
            _contradictions ??= Contradictions
                .SelectMany(one => one.About.Select(about => (about, one)))
                .ToLookup(pair => pair.about, pair => pair.one)
        )[record];

    /// <summary>Until when a register's data reach; null for a register that nothing is said of.</summary>
    public Coverage? CoverageOf(string register) =>
        Coverage.FirstOrDefault(coverage => coverage.Key == register);
}
