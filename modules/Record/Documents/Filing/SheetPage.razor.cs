using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Access;
using Puebla.Record.Documents.Withdrawal;
using Puebla.Record.Intake;
using Puebla.Record.Read;
using Puebla.Ui.Components;

namespace Puebla.Record.Documents.Filing;

/// <summary>Corrects what is said of a kept document. Whoever typed on what another person changed meanwhile sees the change beside their own, and loses nothing.</summary>
public sealed partial class SheetPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private IReadOnlyList<(string Code, string Theirs, string Yours)> _conflict = [];
    private Rule? _refused;
    private SheetNow? _now;
    private SheetForm _typed = new();
    private string _reason = "";
    private string _withdrawReason = "";
    private uint _revision;
    private string _title = "";
    private List<(string Code, string Name)> _bodies = [];
    private List<(string Key, string Name)> _meetings = [];

    [Inject]
    internal SheetReader Reader { get; set; } = null!;

    [Inject]
    internal SheetKeeper Keeper { get; set; } = null!;

    [Inject]
    internal DocumentWithdrawal Withdrawal { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    internal RecordReader Records { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Key of the document.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var (stop, language) = (Http.RequestAborted, LanguageExtensions.Current);
        if (
            await Reader.Of(Key, stop) is not { } now
            || await Records.Instrument(Key, stop) is not { } instrument
        )
        {
            _refused = await Access.Refusal(Key, stop);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        await Reads.Note(
            "page",
            stop,
            Puebla.Record.Access.Shown.Whole(instrument.AudienceId, Key)
        );
        await Names.Ready();
        _title = Names.Title(instrument).Text;
        _typed = now.Said;
        if (Http.Request.HasFormContentType)
        {
            await ReadForm(stop);
        }
        var facts = await Conference.Facts(stop);
        _bodies = FilingChoices.Bodies(
            facts,
            Clock.GetUtcNow(),
            language,
            [_typed.Body, .. _typed.Others]
        );
        _meetings = FilingChoices.Meetings(facts, language);
        _now = now;
    }

    private async Task ReadForm(CancellationToken stop)
    {
        var form = await Http.Request.ReadFormAsync(stop);
        _withdrawReason = form["porque"].ToString().Trim();
        if (form.ContainsKey(SheetForm.RevisionField))
        {
            _typed = SheetForm.Of(form);
            _reason = form[HandInForm.ReasonField].ToString().Trim();
            _ = uint.TryParse(
                form[SheetForm.RevisionField],
                CultureInfo.InvariantCulture,
                out _revision
            );
        }
    }

    private async Task Save()
    {
        if (_now is null)
        {
            return;
        }
        var wrong = await Keeper.Keep(
            Key,
            _revision,
            _typed,
            _reason,
            Current.Actor,
            Http.RequestAborted
        );
        if (wrong.Count == 0)
        {
            Navigation.NavigateTo(RecordPlaces.Instrument(Key));
            return;
        }
        _errors.AddRange(
            wrong.Select(one => new FieldError(
                one.Field,
                one.Refusal.In(LanguageExtensions.Current)
            ))
        );
        if (wrong.Any(one => one.Refusal.Code == SheetKeeper.Changed))
        {
            var theirs = _now.Said.Fields;
            _conflict =
            [
                .. theirs
                    .Zip(_typed.Fields)
                    .Where(pair => pair.First.Value != pair.Second.Value)
                    .Select(pair => (pair.First.Code, pair.First.Value, pair.Second.Value)),
            ];
        }
    }

    private async Task Withdraw()
    {
        if (_now is null)
        {
            return;
        }
        var refusal = await Withdrawal.Withdraw(
            Key,
            _withdrawReason,
            Current.Actor,
            Http.RequestAborted
        );
        if (refusal is null)
        {
            Navigation.NavigateTo(DocumentPlaces.Withdrawn.Here);
            return;
        }
        _errors.Add(new("porque", refusal.In(LanguageExtensions.Current)));
    }

    private string Shown(string code, string value) =>
        value.Length == 0 ? "—"
        : code == HandInForm.KindField ? Names.Kind(value)
        : code is HandInForm.BodyField or HandInForm.OthersField
            ? string.Join(", ", value.Split(',').Select(Names.Body))
        : code == HandInForm.MeetingField ? Names.Meeting(value) ?? value
        : code == HandInForm.LanguageField ? T["Language." + value]
        : value;

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
