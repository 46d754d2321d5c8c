namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>What the words of a deadline come to.</summary>
internal readonly record struct DueDay(DateOnly? Date, string? RelativeTo = null);
