using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Printing;
using Puebla.Record.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Dossiers;

/// <summary>A dossier, meeting by meeting in order of date. What its reader may not see of it is not there.</summary>
public sealed partial class DossierPage : ComponentBase
{
    private DossierView? _view;
    private string? _share;
    private bool _isPublic;
    private bool _mayChange;
    private bool _mayPublish;

    [Inject]
    internal DossierReader Dossiers { get; set; } = null!;

    [Inject]
    internal DossierRights Rights { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    private Audiences Audiences { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private IPdfPrinter Printer { get; set; } = null!;

    [Inject]
    private SiteAddress Site { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Which dossier.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        if (
            await Dossiers.Facts(Id, stop) is not { } facts
            || await Dossiers.Find(Id, stop) is not { } view
        )
        {
            Navigation.NotFound();
            return;
        }
        await Reads.Note("dossier", stop, DossierReads.Of(view));
        _isPublic = facts.AudienceId == Audiences.PublicId;
        _mayChange = await Rights.MayChange(facts, Current.Actor, stop);
        _mayPublish = await Rights.MayPublish(Current.Actor, stop);
        if (Current.Actor.PersonId is not null)
        {
            _share = facts.AudienceId is { } number
                ? T["Dossiers.SharedWith", await NameOf(await Audiences.Of(number, stop))]
                : T["Dossiers.Private"];
        }
        _view = view;
    }

    private ValueTask<string> NameOf(Audience audience) =>
        Sentences.Name("audience", audience.ToString(), LanguageExtensions.Current);
}

/// <summary>What of a dossier is confidential is noted as any reading is.</summary>
internal static class DossierReads
{
    public static IEnumerable<Shown> Of(DossierView view) =>
        view.Groups.Select(group => new Shown(
            group.AudienceId,
            group.InstrumentKey,
            [.. group.Entries.Select(entry => entry.Path).Order(StringComparer.Ordinal)]
        ));
}
