namespace Puebla.Ui.Components;

/// <summary>What a control inside a <see cref="FormField" /> carries so that its label, help and error belong to it.</summary>
/// <param name="Id">For <c>id</c>.</param>
/// <param name="Name">For <c>name</c>.</param>
/// <param name="DescribedBy">For <c>aria-describedby</c>; null where there is neither help nor error.</param>
/// <param name="Invalid">For <c>aria-invalid</c>; null where nothing is wrong.</param>
public sealed record FieldContext(string Id, string Name, string? DescribedBy, string? Invalid);

/// <summary>One line of an <see cref="ErrorSummary" />.</summary>
/// <param name="FieldId">The field that the line leads to.</param>
/// <param name="Message">The same words as beside the field.</param>
public sealed record FieldError(string FieldId, string Message);
