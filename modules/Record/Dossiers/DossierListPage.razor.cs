using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;

namespace Puebla.Record.Dossiers;

/// <summary>One's own dossiers, those that are shared with one, and those that everybody may read.</summary>
public sealed partial class DossierListPage : ComponentBase
{
    private readonly Dictionary<Guid, string> _shares = [];
    private IReadOnlyList<ListedDossier> _mine = [];
    private IReadOnlyList<ListedDossier> _shared = [];
    private IReadOnlyList<ListedDossier> _public = [];
    private bool _signedIn;

    [Inject]
    internal DossierReader Dossiers { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var all = await Dossiers.List(Http.RequestAborted);
        _signedIn = Current.Actor.PersonId is not null;
        foreach (var one in all.Where(_ => _signedIn))
        {
            _shares[one.Id] = one.Audience is { } audience
                ? T[
                    "Dossiers.SharedWith",
                    await Sentences.Name(
                        "audience",
                        audience.ToString(),
                        LanguageExtensions.Current,
                        Http.RequestAborted
                    )
                ]
                : T["Dossiers.Private"];
        }
        _mine = [.. all.Where(one => one.IsMine)];
        _shared = [.. all.Where(one => !one.IsMine && one.Audience != Audience.Public)];
        _public = [.. all.Where(one => !one.IsMine && one.Audience == Audience.Public)];
    }
}
