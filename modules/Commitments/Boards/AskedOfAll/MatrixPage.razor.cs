using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Boards.List;

namespace Puebla.Commitments.Boards.AskedOfAll;

/// <summary>What is asked of all members, with a state a country at a glance for those entitled.</summary>
public sealed partial class MatrixPage : ComponentBase
{
    private MatrixView? _view;

    [Inject]
    internal MatrixReader Reader { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private IReadOnlyList<BoardRow> Requests => [.. _view!.Rows.Select(row => row.Request)];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync() =>
        _view = await Reader.Read(BoardFilter.Of(Http.Request.Query).Page, Http.RequestAborted);
}
