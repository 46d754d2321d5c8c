using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Record.Access;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Record.Classify;

/// <summary>Decides who may see a document, now or from a time on, and shows what was decided before. Whoever decided on what another person changed meanwhile sees the change and confirms again.</summary>
public sealed partial class ClassificationPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private Rule? _refused;
    private InstrumentView? _instrument;
    private string _cited = "";
    private Audience _now;
    private string _nowName = "";
    private List<string> _who = [];
    private IReadOnlyList<DecisionView> _decisions = [];
    private DecisionView? _open;
    private IReadOnlyList<AudienceSubject> _subjects = [];

    [Inject]
    internal RecordReader Reader { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    internal Classifier Classifier { get; set; } = null!;

    [Inject]
    internal WithdrawDecision Withdrawal { get; set; } = null!;

    [Inject]
    internal DecisionReader Decisions { get; set; } = null!;

    [Inject]
    internal AudienceSubjects Subjects { get; set; } = null!;

    [Inject]
    private Audiences Audiences { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Key of the instrument.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    internal ClassificationForm Form { get; } = new();

    private string? WithdrawReason { get; set; }

    private AudienceLabels Labels => new(T);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (await Reader.Instrument(Key, Http.RequestAborted) is not { } instrument)
        {
            _refused = await Access.Refusal(Key, Http.RequestAborted);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        await ReadForm();
        _now = await Audiences.Of(instrument.AudienceId, Http.RequestAborted);
        _nowName = await Sentences.Name(
            "audience",
            _now.ToString(),
            LanguageExtensions.Current,
            Http.RequestAborted
        );
        var told = await Rights.RuleOf(_now, Http.RequestAborted);
        _who = [.. told.Who.Select(who => who.In(LanguageExtensions.Current))];
        _decisions = await Decisions.Of(instrument.Id, Http.RequestAborted);
        _open = _decisions.FirstOrDefault(one => one.IsOpen);
        _subjects = await Subjects.All(Http.RequestAborted);
        await Names.Ready();
        _cited = Names.Cited(instrument);
        _instrument = instrument;
    }

    private async Task ReadForm()
    {
        if (!Http.Request.HasFormContentType)
        {
            return;
        }
        var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        Form.Revision = form["revision"];
        Form.Mode = form["modo"];
        Form.Subject = form["sujeto"];
        Form.Criterion = form["criterio"];
        Form.Reason = form["motivo"];
        Form.When = form["cuando"];
        Form.Day = form["dia"];
        Form.Hour = form["hora"];
        Form.DespiteReview = form["aunque"] == "true";
        WithdrawReason = form["retiro"];
    }

    private async Task Change()
    {
        if (_instrument is null)
        {
            return;
        }
        var (change, refusal) = Form.Read(Key, _now.Mode);
        refusal ??= await Classifier.Change(change!, Current.Actor, Http.RequestAborted);
        if (refusal is null)
        {
            Leave(change!.At is null ? change.To : _now);
            return;
        }
        _errors.Add(new(FieldOf(refusal), refusal.In(LanguageExtensions.Current)));
    }

    private async Task Withdraw()
    {
        if (_instrument is null)
        {
            return;
        }
        var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        var refusal = await Withdrawal.Withdraw(
            Key,
            long.TryParse(form["decision"], CultureInfo.InvariantCulture, out var id) ? id : 0,
            (WithdrawReason ?? "").Trim(),
            Current.Actor,
            Http.RequestAborted
        );
        if (refusal is null)
        {
            Leave(_now);
            return;
        }
        _errors.Add(
            new(_open is null ? "motivo" : "retiro", refusal.In(LanguageExtensions.Current))
        );
    }

    private void Leave(Audience seenBy) =>
        Navigation.NavigateTo(
            Current.Actor.BelongsTo(seenBy) ? RecordPlaces.Instrument(Key) : SitePlaces.Records.Here
        );

    private static string FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "classify.unknown" => "sujeto",
            "classify.reason" => "motivo",
            "classify.criterion" => "criterio",
            "classify.when" or "classify.past" => "dia",
            "classify.unreviewed" => "aunque",
            _ => "modo",
        };

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
