using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Remind;

/// <summary>Where the link of a reminder leads: for the person who was reminded and nobody else, to the task.</summary>
public sealed partial class OpenedPage : ComponentBase
{
    [Inject]
    internal ReminderOpener Opener { get; set; } = null!;

    [Inject]
    private Places Places { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The reminder.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        if (await Opener.Open(Id, Current.Actor, Http.RequestAborted) is { } task)
        {
            Navigation.NavigateTo(Places.In(task, LanguageExtensions.Current));
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
