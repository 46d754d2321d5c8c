using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel.Journal;
using Puebla.Ui.Addresses;

namespace Puebla.Desk.ReadJournal;

/// <summary>Which lines one wants, as the address says it.</summary>
internal sealed record JournalFilter
{
    /// <summary>Opaque id of who acted.</summary>
    public string? Person { get; init; }

    /// <summary>The party for which they acted, as one word.</summary>
    public string? Party { get; init; }

    /// <summary>Key of what it was done to.</summary>
    public string? Subject { get; init; }

    /// <summary>The kind of action: the module.</summary>
    public string? Module { get; init; }

    /// <summary>First day, in the journal's zone.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Lines before this one.</summary>
    public LineMark? Before { get; init; }

    public bool IsEmpty => this with { Before = null } == new JournalFilter();

    /// <summary>Reads the query in the language of the running request. What is not understood filters nothing.</summary>
    public static JournalFilter Of(IQueryCollection query)
    {
        string? Word(string name) =>
            query[QueryNames.Here(name)].ToString().Trim() is { Length: > 0 and <= 300 } word
                ? word
                : null;
        DateOnly? Day(string name) =>
            DateOnly.TryParseExact(Word(name), "yyyy-MM-dd", out var day) ? day : null;
        return new()
        {
            Person = Word("persona"),
            Party = Word("parte"),
            Subject = Word("asunto"),
            Module = Word("modulo"),
            From = Day("desde"),
            To = Day("hasta"),
            Before = LineMark.Parse(Word("antes")),
        };
    }

    /// <summary>The query that says the same, in the language of the running request.</summary>
    public string Query()
    {
        var parts = new (string Name, string? Value)[]
        {
            ("persona", Person),
            ("parte", Party),
            ("asunto", Subject),
            ("modulo", Module),
            ("desde", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("hasta", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("antes", Before?.ToString()),
        };
        return QueryString
            .Create(
                parts
                    .Where(part => part.Value is not null)
                    .Select(part => KeyValuePair.Create(QueryNames.Here(part.Name), part.Value))
            )
            .ToString();
    }

    /// <summary>The instant at which the period begins.</summary>
    public DateTimeOffset? Start => From is { } day ? JournalDay.StartOf(day) : null;

    /// <summary>The instant at which it is over.</summary>
    public DateTimeOffset? End =>
        To is { } day && day < DateOnly.MaxValue ? JournalDay.StartOf(day.AddDays(1)) : null;
}

/// <summary>A line's place in the order of time, for the next page.</summary>
internal sealed record LineMark(DateTimeOffset At, long Id)
{
    public static LineMark? Parse(string? text) =>
        text?.Split('-') is [var at, var id]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
        && ticks <= DateTimeOffset.MaxValue.UtcTicks
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(new(ticks, TimeSpan.Zero), number)
            : null;

    public override string ToString() => FormattableString.Invariant($"{At.UtcTicks}-{Id}");
}
