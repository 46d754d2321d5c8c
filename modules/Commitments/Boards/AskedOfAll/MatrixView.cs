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
/// <param name="Cells">How it stands by the country's code; empty for those who do not see it.</param>
public sealed record MatrixRow(
    List.BoardRow Request,
    IReadOnlyDictionary<string, MatrixCell> Cells
);

/// <summary>How it stands with a country, in a word.</summary>
public sealed record MatrixCell(string Word, TagState Tag);
