using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Puebla.Ui.Components;

/// <summary>Renders its content after its elder siblings: a table after the columns that it is made of.</summary>
public sealed class Deferred : ComponentBase
{
    /// <summary>What waits.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddContent(0, ChildContent);
}
