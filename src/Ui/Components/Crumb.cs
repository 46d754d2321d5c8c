namespace Puebla.Ui.Components;

/// <summary>A step of <see cref="Breadcrumbs" />.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Address">Where it leads; null for the page itself.</param>
public sealed record Crumb(string Text, string? Address = null);
