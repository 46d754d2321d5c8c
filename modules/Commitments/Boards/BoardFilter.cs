using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Boards;

/// <summary>How a request stands, as a board is narrowed by it.</summary>
internal enum BoardState
{
    /// <summary>Something is still expected.</summary>
    Open,

    /// <summary>Still expected, and its day is over.</summary>
    Overdue,

    /// <summary>The presidency contests what was reported.</summary>
    Contested,

    /// <summary>Still expected, and whoever was asked never reported.</summary>
    Unreported,

    /// <summary>Whoever was asked reported, whatever became of it.</summary>
    Reported,
    NotBegun,
    UnderWay,
    Done,
    Overtaken,
    Dropped,
}

/// <summary>Which requests a board shows, in which order.</summary>
internal sealed record BoardFilter
{
    public const int LastPage = 10_000;

    /// <summary>Code of one of those asked.</summary>
    public string? Addressee { get; init; }

    /// <summary>Code of the body that asked.</summary>
    public string? Body { get; init; }

    /// <summary>Key of the presidency during which it was asked.</summary>
    public string? Presidency { get; init; }

    /// <summary>What was asked before that presidency instead: it inherited it.</summary>
    public bool Before { get; init; }

    public string? Subject { get; init; }

    /// <summary>Key of the meeting that asked.</summary>
    public string? Meeting { get; init; }

    public BoardState? State { get; init; }

    public DeadlineKind? Deadline { get; init; }

    /// <summary>The year in which it was asked.</summary>
    public int? Year { get; init; }

    /// <summary>Those alone to which the presidency in office gave priority.</summary>
    public bool Priority { get; init; }

    /// <summary>The first due first, instead of the latest asked.</summary>
    public bool ByDeadline { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrow => this with { Page = 1, ByDeadline = false } != new BoardFilter();

    public static BoardFilter Of(IQueryCollection query) =>
        new()
        {
            Addressee = Filled(query, "destinatario"),
            Body = Filled(query, "organo"),
            Presidency = Filled(query, "presidencia"),
            Before = Filled(query, "heredado") is not null,
            Subject = Filled(query, "tema"),
            Meeting = Filled(query, "reunion"),
            State = Chosen<BoardState>(query, "estado"),
            Deadline = Chosen<DeadlineKind>(query, "plazo"),
            Year = Number(query, "anio") is { } year and >= 1900 and <= 2200 ? year : null,
            Priority = Filled(query, "prioridad") is not null,
            ByDeadline = Filled(query, "orden") == "deadline",
            Page = Math.Clamp(Number(query, "pagina") ?? 1, 1, LastPage),
        };

    /// <summary>The board so narrowed, in the language of the running request.</summary>
    public string Address() => CommitmentPlaces.Commitments.Here + Query();

    /// <summary>The query alone, with its question mark; empty where nothing is chosen.</summary>
    public string Query() =>
        QueryString
            .Create(
                Parts()
                    .Where(part => part.Value is not null)
                    .Select(part => KeyValuePair.Create(QueryNames.Here(part.Name), part.Value))
            )
            .ToString();

    private IEnumerable<(string Name, string? Value)> Parts() =>
        [
            ("destinatario", Addressee),
            ("organo", Body),
            ("presidencia", Presidency),
            ("heredado", Before ? "1" : null),
            ("tema", Subject),
            ("reunion", Meeting),
            ("estado", Word(State)),
            ("plazo", Word(Deadline)),
            ("anio", Year?.ToString(CultureInfo.InvariantCulture)),
            ("prioridad", Priority ? "1" : null),
            ("orden", ByDeadline ? "deadline" : null),
            ("pagina", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
        ];

    /// <summary>A choice as addresses carry it: the same word in both languages.</summary>
    public static string? Word<T>(T? chosen)
        where T : struct, Enum => chosen?.ToString().ToLowerInvariant();

    private static T? Chosen<T>(IQueryCollection query, string name)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Where(one => Word<T>(one) == Filled(query, name))
            .Select(one => (T?)one)
            .FirstOrDefault();

    private static string? Filled(IQueryCollection query, string name) =>
        query[QueryNames.Here(name)].ToString().Trim() is { Length: > 0 and <= 100 } value
            ? value
            : null;

    private static int? Number(IQueryCollection query, string name) =>
        int.TryParse(
            Filled(query, name),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
