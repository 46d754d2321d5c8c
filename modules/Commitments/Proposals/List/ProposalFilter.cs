using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Proposals.List;

/// <summary>Which proposals one looks at.</summary>
internal sealed record ProposalFilter
{
    private const string OpenWord = "abiertas";
    private const int LongestWords = 200;

    public ProposalState? State { get; init; }

    /// <summary>Those in which something is still expected to happen.</summary>
    public bool OnlyOpen { get; init; }

    public ProposalKind? Kind { get; init; }

    /// <summary>Code of one of those who brought it.</summary>
    public string? Proposer { get; init; }

    /// <summary>Of the text that notes it.</summary>
    public int? Year { get; init; }

    /// <summary>Words that all must occur, whatever their accents.</summary>
    public string? Words { get; init; }

    /// <summary>Key of the meeting that is to take it up.</summary>
    public string? Meeting { get; init; }

    /// <summary>The samples, which are never shown nor counted with what the Conference noted.</summary>
    public bool Samples { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>As the choice of states writes it.</summary>
    public string? StateWord =>
        OnlyOpen ? OpenWord
        : State is { } state ? Number((short)state)
        : null;

    public bool IsNarrow =>
        (StateWord ?? Proposer ?? Words ?? Meeting) is not null
        || Kind is not null
        || Year is not null;

    /// <summary>The word for all open ones in an address.</summary>
    public static string Open => OpenWord;

    public static ProposalFilter Of(IQueryCollection query)
    {
        var state = Filled(query, "estado");
        return new()
        {
            OnlyOpen = state == OpenWord,
            State = Enumerated<ProposalState>(state),
            Kind = Enumerated<ProposalKind>(Filled(query, "clase")),
            Proposer = Filled(query, "propone"),
            Year = Whole(Filled(query, "anio")),
            Words = Filled(query, "palabras") is { } words
                ? words[..Math.Min(words.Length, LongestWords)]
                : null,
            Meeting = Filled(query, "reunion"),
            Samples = Filled(query, "muestras") is not null,
            Page = Math.Max(Whole(Filled(query, "pagina")) ?? 1, 1),
        };
    }

    /// <summary>The address of a page of the list so filtered, in the language of the running request.</summary>
    public string Address(int page = 1) =>
        ProposalPlaces.Proposals.Here + Query(QueryNames.Here, page);

    /// <summary>The same in Spanish, for what is stored.</summary>
    public string SpanishAddress() =>
        ProposalPlaces.Proposals.Spanish + Query(name => name, page: 1);

    private string Query(Func<string, string> named, int page)
    {
        var parts = new List<string>();
        Add("estado", StateWord);
        Add("clase", Kind is { } kind ? Number((short)kind) : null);
        Add("propone", Proposer);
        Add("anio", Year is { } year ? Number(year) : null);
        Add("palabras", Words);
        Add("reunion", Meeting);
        Add("muestras", Samples ? "1" : null);
        Add("pagina", page > 1 ? Number(page) : null);
        return parts.Count == 0 ? "" : $"?{string.Join('&', parts)}";

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                parts.Add($"{named(name)}={Uri.EscapeDataString(value)}");
            }
        }
    }

    private static string? Filled(IQueryCollection query, string name) =>
        query[QueryNames.Here(name)].ToString().Trim() is { Length: > 0 } value ? value : null;

    private static int? Whole(string? written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number <= 9999
            ? number
            : null;

    private static T? Enumerated<T>(string? written)
        where T : struct, Enum =>
        Whole(written) is { } number
        && Enum.GetValues<T>()
            .Cast<T?>()
            .FirstOrDefault(one => Convert.ToInt32(one, CultureInfo.InvariantCulture) == number)
            is { } found
            ? found
            : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
