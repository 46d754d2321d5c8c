using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Detail;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Boards.Priorities;

/// <summary>Where the presidency puts something pending first, or takes that back.</summary>
public sealed partial class PriorityPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private RequestView? _request;
    private IReadOnlyList<PriorityView> _all = [];
    private PriorityView? _standing;
    private string _reason = "";

    [Inject]
    internal CommitmentFinder Finder { get; set; } = null!;

    [Inject]
    internal RequestReader Requests { get; set; } = null!;

    [Inject]
    internal PriorityReader Priorities { get; set; } = null!;

    [Inject]
    internal Prioritizer Prioritizer { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The commitment.</summary>
    [Parameter]
    public int Id { get; set; }

    private string? Error => _errors is [var first, ..] ? first.Message : null;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        if (await Finder.Find(Id, stop) is not { SeesAll: true } found)
        {
            Navigation.NotFound();
            return;
        }
        _request = await Requests.Of(found.Row, stop);
        await Read();
    }

    private async Task Read()
    {
        _all = await Priorities.Of(Id, Http.RequestAborted);
        _standing = _all.FirstOrDefault(one => one.Stands);
    }

    private async Task Change()
    {
        if (_request is null)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var form = await Http.Request.ReadFormAsync(stop);
        _reason = form["motivo"].ToString().Trim();
        _ = int.TryParse(form["visto"], CultureInfo.InvariantCulture, out var seen);
        var refused =
            seen == 0
                ? await Prioritizer.Give(Id, _reason, Current.Actor, stop)
                : await Prioritizer.Withdraw(Id, seen, _reason, Current.Actor, stop);
        if (refused is null)
        {
            Navigation.NavigateTo(CommitmentPlaces.Of(Id));
            return;
        }
        _errors.Add(new("motivo", refused.In(LanguageExtensions.Current)));
        // What somebody else did meanwhile stands on the page; what was typed stays.
        await Read();
    }
}
