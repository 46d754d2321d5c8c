namespace Puebla.Record.Contracts;

/// <summary>Those asked, as a person reads and types them in a form: names with semicolons between them.</summary>
public interface IAddresseeWords
{
    /// <summary>The names that a form offers.</summary>
    IEnumerable<string> Offered { get; }

    /// <summary>The names of codes, with semicolons between them.</summary>
    string Of(IEnumerable<string> codes);

    /// <summary>The codes of what was typed; what no register knows stays as it is written.</summary>
    /// <param name="typed">The names.</param>
    /// <param name="before">The codes that stood there: their names mean them.</param>
    IReadOnlyList<string> Codes(string? typed, IReadOnlyList<string> before);

    /// <summary>Whether a code means somebody whom the registers or the words of the Conference's texts know: a collective, a body, a country, an organisation by its acronym.</summary>
    bool Knows(string code);
}
