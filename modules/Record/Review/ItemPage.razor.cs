using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Outcomes;
using Puebla.Record.Access;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Record.Review.Rules;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Record.Review;

/// <summary>One piece of a text under review beside its source. Whoever was overtaken by another person sees both, and keeps what they typed.</summary>
public sealed partial class ItemPage : ComponentBase
{
    private static readonly Dictionary<string, StepKind> Steps = new(StringComparer.Ordinal)
    {
        ["confirmar"] = StepKind.Confirm,
        ["guardar"] = StepKind.Save,
        ["partir"] = StepKind.Split,
        ["unir"] = StepKind.Join,
        ["apartar"] = StepKind.SetAside,
        ["poner"] = StepKind.Place,
        ["unir-arriba"] = StepKind.JoinAbove,
    };

    private readonly List<FieldError> _errors = [];
    private TypedForm _form = new(null);
    private Rule? _refused;
    private ReviewView? _view;
    private ItemView? _item;
    private FileLines _file = FileLines.None;
    private ReviewWords _words = null!;
    private AddresseeWords _addressees = null!;
    private string _cited = "";
    private string _who = "";
    private bool _changed;
    private bool _ended;
    private long? _survivor;

    [Inject]
    internal ReviewReader Reader { get; set; } = null!;

    [Inject]
    internal Reviewer Reviewer { get; set; } = null!;

    [Inject]
    internal SourceLines Sources { get; set; } = null!;

    [Inject]
    internal RecordReader Records { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Key of the instrument.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    /// <summary>The piece.</summary>
    [Parameter]
    public long Id { get; set; }

    private bool FromPass => Http.Request.Query.ContainsKey(QueryNames.Here("pasada"));

    private bool DoubtsFirst => Http.Request.Query.ContainsKey(QueryNames.Here("dudas"));

    private Provision Start => ItemStart.Of(_view!, _item!);

    private int Rows => Math.Clamp(Start.Text.Length / 55 + 2, 4, 24);

    private IReadOnlyList<string> KeysHere =>
        _item!.Kind == ItemKind.Provision
            ? ["a", "j", "k", "e", "n", "c", "s", "m", "Ctrl", "Esc"]
            : ["a", "j", "k", "e", "n", "Ctrl", "Esc"];

    private ItemView? Next =>
        _view!.Items.FirstOrDefault(other =>
            other.Index > _item!.Index && other.Kind == ItemKind.Provision
        );

    private ItemView? Before => Neighbour(-1);

    private ItemView? After => Neighbour(1);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var isPost = HttpMethods.IsPost(Http.Request.Method);
        if (await Records.Instrument(Key, Http.RequestAborted) is not { } instrument)
        {
            _refused = await Access.Refusal(Key, Http.RequestAborted);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        await Names.Ready();
        _words = new(T);
        _addressees = new(Names);
        _cited = Names.Cited(instrument);
        await Load();
        if (isPost)
        {
            _form = new(await Http.Request.ReadFormAsync(Http.RequestAborted));
        }
        if (_item is null && !isPost)
        {
            Navigation.NavigateTo(
                _survivor is { } now
                    ? ReviewPages.One(Key, now, DoubtsFirst, FromPass)
                    : ReviewPages.All(Key)
            );
            return;
        }
        _ended = _item is null;
        await Reads.Note(
            "review",
            Http.RequestAborted,
            Shown.Whole(instrument.AudienceId, instrument.Key)
        );
    }

    private async Task Load()
    {
        _view = await Reader.Of(Key, Id, Http.RequestAborted);
        _item = _view?.Items.FirstOrDefault(item => item.Id == Id && !item.Row.IsRedacted);
        _survivor = _view?.Survivor(Id);
        if (_view is null || _item is null)
        {
            return;
        }
        _file = await Sources.Of(Key, _view.Version.Tag, Http.RequestAborted);
        _who = _item.Row.ChangedBy is { } person
            ? await Sentences.Name(
                "person",
                person.ToString("D"),
                LanguageExtensions.Current,
                Http.RequestAborted
            )
            : "";
    }

    private async Task Do()
    {
        if (_view is null || _item is null)
        {
            return;
        }
        var kind = Steps.GetValueOrDefault(_form.Value("hacer", ""), StepKind.Save);
        var before = _item.Kind == ItemKind.Provision ? _item.Provision.Meaning.Clauses : [];
        var (typed, wrong) = _form.Read(before, _addressees);
        if (typed is null)
        {
            _errors.Add(
                new(
                    wrong!,
                    RecordRefusals.Of("review.deadline-words").In(LanguageExtensions.Current)
                )
            );
            return;
        }
        var result = await Reviewer.Do(
            new(Key, Id, _form.Number("revision") ?? -1, _form.Number("siguiente"), kind, typed)
            {
                DoubtsFirst = DoubtsFirst,
            },
            Current.Actor,
            Http.RequestAborted
        );
        if (result.Refusal is { } refusal)
        {
            await Show(refusal, result.Field);
            return;
        }
        if (kind == StepKind.Confirm && FromPass && Then() is null)
        {
            Navigation.NavigateTo(ReviewPages.Pass(Key, _view.Version.Language));
            return;
        }
        Navigation.NavigateTo(
            Then()
                ?? (
                    result.GoTo is { } next
                        ? ReviewPages.One(Key, next, DoubtsFirst, FromPass)
                        : ReviewPages.All(Key, _view.Version.Language)
                )
        );
    }

    // Whoever goes to a neighbour with something typed saves it on the way.
    private string? Then() =>
        _form.Value("luego", "") switch
        {
            "next" when After is { } after => ReviewPages.One(Key, after.Id, DoubtsFirst, FromPass),
            "prev" when Before is { } before => ReviewPages.One(
                Key,
                before.Id,
                DoubtsFirst,
                FromPass
            ),
            _ => null,
        };

    private async Task Show(Refusal refusal, string field)
    {
        await Load();
        _ended = _item is null;
        _changed = refusal.Code is "review.changed";
        _errors.Add(new(field, refusal.In(LanguageExtensions.Current)));
    }

    private ItemView? Neighbour(int step)
    {
        var items = _view!.Items;
        for (var i = _item!.Index + step; i >= 0 && i < items.Count; i += step)
        {
            if (items[i].IsAsked || items[i].Kind == ItemKind.Unplaced)
            {
                return items[i];
            }
        }
        return null;
    }

    private static string InstantOf(DateTimeOffset at) =>
        $"{DateText.Full(DateOnly.FromDateTime(at.UtcDateTime))}, {at.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC";

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
