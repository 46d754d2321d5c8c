namespace Puebla.Ui.Components;

/// <summary>A piece of a text that is marked as a whole or not at all: what a search found in it.</summary>
public sealed record TextRun(string Text, bool Marked = false);
