namespace Puebla.Ui.Components;

/// <summary>A point of a figure and a row of the table behind it.</summary>
/// <param name="Label">The year, the body.</param>
/// <param name="Value">How many.</param>
/// <param name="Address">What the number counts; null where there is nothing to show.</param>
public sealed record FigurePoint(string Label, long Value, string? Address = null);
