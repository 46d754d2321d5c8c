using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Access;
using Puebla.Record.Read;
using Puebla.Record.Review.Rules;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Record.Review;

/// <summary>A quick pass through a text under review: several pieces beside their lines, confirmed together once they were read. What is doubtful is not ticked beforehand.</summary>
public sealed partial class PassPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private Rule? _refused;
    private ReviewView? _view;
    private List<ItemView> _shown = [];
    private FileLines _file = FileLines.None;
    private ReviewWords _words = null!;
    private AddresseeWords _addressees = null!;
    private string _cited = "";
    private int _overtaken;
    private bool _isPost;

    [Inject]
    internal ReviewReader Reader { get; set; } = null!;

    [Inject]
    internal Reviewer Reviewer { get; set; } = null!;

    [Inject]
    internal SourceLines Sources { get; set; } = null!;

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

    [SupplyParameterFromForm(Name = "bien", FormName = "pasada")]
    private string[]? Fine { get; set; }

    [SupplyParameterFromForm(Name = "ultima", FormName = "pasada")]
    private long? Last { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var (stop, query) = (Http.RequestAborted, Http.Request.Query);
        if (await Reader.Of(Key, query[QueryNames.Here("idioma")], stop) is not { } view)
        {
            _refused = await Access.Refusal(Key, stop);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        // Its form is there for whoever posts, even if another finished meanwhile.
        _isPost = HttpMethods.IsPost(Http.Request.Method);
        if (view.ReviewId is null && !_isPost)
        {
            Navigation.NavigateTo(ReviewPages.All(Key, view.Version.Language));
            return;
        }
        await Reads.Note(
            "review",
            stop,
            Shown.Whole(view.Instrument.AudienceId, view.Instrument.Key)
        );
        await Names.Ready();
        (_words, _addressees) = (new(T), new(Names));
        _cited = Names.Cited(view.Instrument);
        _file = await Sources.Of(Key, view.Version.Tag, stop);
        _ = int.TryParse(
            query["cambiados"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out _overtaken
        );
        _shown = Open(view, query[QueryNames.Here("desde")]);
        _view = view;
    }

    private async Task Confirm()
    {
        if (_view is null)
        {
            return;
        }
        var (overtaken, refusal) = await Reviewer.Confirm(
            Key,
            [.. (Fine ?? []).Select(Read).OfType<ShownItem>()],
            Current.Actor,
            Http.RequestAborted
        );
        if (refusal is not null)
        {
            _errors.Add(new("bien", refusal.In(LanguageExtensions.Current)));
            return;
        }
        Navigation.NavigateTo(
            ReviewPages.Pass(Key, _view.Version.Language, overtaken > 0 ? null : Last, overtaken)
        );
    }

    private static List<ItemView> Open(ReviewView view, string? after)
    {
        var from = long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? view.Items.FirstOrDefault(item => item.Id == id)?.Index + 1 ?? 0
            : 0;
        var open = view
            .Items.Skip(from)
            .Where(item => item is { IsAsked: true, IsConfirmed: false })
            .ToList();
        return [.. open.Take(Stretch.Of(open.Select(item => item.Provision.Text.Length)))];
    }

    private static string Of(ItemView item) =>
        string.Create(CultureInfo.InvariantCulture, $"{item.Id}:{item.Row.Revision}");

    private static ShownItem? Read(string posted) =>
        posted.Split(':') is [var id, var revision]
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var item)
        && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var state)
            ? new(item, state)
            : null;
}
