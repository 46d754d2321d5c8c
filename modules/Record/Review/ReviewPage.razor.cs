using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Access;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Record.Review;

/// <summary>A text under review as a whole: how far one is, what is doubtful, where one begins and where one ends.</summary>
public sealed partial class ReviewPage : ComponentBase
{
    private const int LongestShown = 160;
    private readonly List<FieldError> _errors = [];
    private Rule? _refused;
    private ReviewView? _view;
    private ReviewWords _words = null!;
    private string _cited = "";

    // A form is there for whoever posts it, even if another began or finished meanwhile: what is posted to none is answered by nothing.
    private string? _posted;
    private Replaced? _replaced;
    private List<(string Key, string Name)> _quoted = [];

    [Inject]
    internal ReviewReader Reader { get; set; } = null!;

    [Inject]
    internal ReviewOpener Opener { get; set; } = null!;

    [Inject]
    internal ReviewFinisher Finisher { get; set; } = null!;

    [Inject]
    internal ReplacedCorrections Replacing { get; set; } = null!;

    [Inject]
    internal WaitingTexts Waiting { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Key of the instrument.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    [SupplyParameterFromForm(Name = "resto", FormName = "terminar")]
    private string? Rest { get; set; }

    private string? TextLanguage => Http.Request.Query[QueryNames.Here("idioma")];

    private List<string> Languages =>
        [.. _view!.Instrument.Versions.Where(v => v.IsCurrent).Select(v => v.Language)];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var view = await Reader.Of(Key, TextLanguage, Http.RequestAborted);
        if (view is null)
        {
            _refused = await Access.Refusal(Key, Http.RequestAborted);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        _posted = HttpMethods.IsPost(Http.Request.Method)
            ? (string?)(await Http.Request.ReadFormAsync(Http.RequestAborted))["_handler"]
            : null;
        await Reads.Note(
            "review",
            Http.RequestAborted,
            Shown.Whole(view.Instrument.AudienceId, view.Instrument.Key)
        );
        await Names.Ready();
        _words = new(T);
        _cited = Names.Cited(view.Instrument);
        _replaced = await Replacing.By(view, Http.RequestAborted);
        _quoted =
        [
            .. (await Waiting.QuotedIn(view.Instrument.Id, Http.RequestAborted)).Select(text =>
                (text.Key, text.Name(LanguageExtensions.Current))
            ),
        ];
        _view = view;
    }

    private async Task Begin()
    {
        if (_view is not null)
        {
            Answer(
                await Opener.Begin(Key, _view.Version.Language, Current.Actor, Http.RequestAborted),
                ReviewPages.All(Key, _view.Version.Language)
            );
        }
    }

    private async Task Drop()
    {
        if (_view is not null)
        {
            Answer(
                await Opener.Drop(Key, _view.Version.Language, Current.Actor, Http.RequestAborted),
                ReviewPages.All(Key, _view.Version.Language)
            );
        }
    }

    private async Task Finish()
    {
        if (_view is not null)
        {
            Answer(
                await Finisher.Finish(
                    Key,
                    _view.Version.Language,
                    Rest is not null,
                    Current.Actor,
                    Http.RequestAborted
                ),
                RecordPlaces.Instrument(Key)
            );
        }
    }

    private void Answer(Refusal? refusal, string address)
    {
        if (refusal is null)
        {
            Navigation.NavigateTo(address);
            return;
        }
        _errors.Add(new("resto", refusal.In(LanguageExtensions.Current)));
    }

    private static string Short(ItemView item) =>
        item.Provision.Text.Length <= LongestShown
            ? item.Provision.Text
            : item.Provision.Text[..LongestShown] + "…";
}
