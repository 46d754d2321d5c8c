using Puebla.Ui.Components;

namespace Puebla.Commitments.Boards.AskedOfAll;

/// <summary>What is asked of all members, and how it stands country by country.</summary>
/// <param name="Countries">The columns.</param>
/// <param name="Rows">The requests, the latest first.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record MatrixView(
    IReadOnlyList<MatrixCountry> Countries,
    IReadOnlyList<MatrixRow> Rows,
    int Page,
    int Pages
);

/// <summary>A country of the matrix.</summary>
public sealed record MatrixCountry(string Code, string Name);

/// <summary>A request of all.</summary>
/// <param name="Request">As the boards show it.</param>
/// <param name="Asked">Codes of those asked: whoever may see the text knows them.</param>
/// <param name="Cells">How it stands by the country's code, as far as the reader sees it.</param>
public sealed record MatrixRow(
    List.BoardRow Request,
    IReadOnlySet<string> Asked,
    IReadOnlyDictionary<string, MatrixCell> Cells
)
{
    /// <summary>Whether somebody was asked of whom the reader does not see how it stands.</summary>
    public bool IsKeptBack => Asked.Any(code => !Cells.ContainsKey(code));
}

/// <summary>How it stands with a country, in a word.</summary>
public sealed record MatrixCell(string Word, TagState Tag);
