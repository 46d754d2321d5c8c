using Microsoft.AspNetCore.Components;

namespace Puebla.Ui.Components;

/// <summary>A column of a <see cref="DataTable{TItem}" />; on a phone its title stands before each value.</summary>
public sealed class Column<TItem> : ComponentBase
{
    [CascadingParameter]
    private DataTable<TItem> Table { get; set; } = null!;

    /// <summary>The column's heading.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The cell of an item.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<TItem> ChildContent { get; set; } = null!;

    /// <summary>True for the column that names the row.</summary>
    [Parameter]
    public bool Head { get; set; }

    /// <summary>True for figures: set flush right, digits of one width.</summary>
    [Parameter]
    public bool Number { get; set; }

    internal string? CellStyle => Number ? "number" : null;

    /// <inheritdoc />
    protected override void OnInitialized() => Table.Add(this);
}
