using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Settings;
using Puebla.Record.Access;
using Puebla.Record.Data;
using Puebla.Record.Intake;
using Puebla.Record.Read;
using Puebla.Ui.Components;

namespace Puebla.Record.Documents.NewVersion;

/// <summary>Hands in a further version of a kept document, with what it changes. It goes the way of everything that is handed in.</summary>
public sealed partial class NewVersionPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private Rule? _refused;
    private InstrumentView? _document;
    private TitleShown _title = null!;
    private HandInForm _typed = new();
    private string? _language;
    private IntakeAllowance _allowed = null!;

    [Inject]
    internal RecordReader Reader { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    internal VirusScanner Scanner { get; set; } = null!;

    [Inject]
    private ISettings Settings { get; set; } = null!;

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
        var stop = Http.RequestAborted;
        if (await Reader.Instrument(Key, stop) is not { State: InstrumentState.Kept } document)
        {
            _refused = await Access.Refusal(Key, stop);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        await Names.Ready();
        _title = Names.Title(document);
        _language = document.For(LanguageExtensions.Current)?.Language;
        _allowed = await Settings.Intake(stop);
        var query = Http.Request.Query;
        var typed = HandInForm.Of(name => query[name]);
        _typed = typed with
        {
            List = typed.List ?? Guid.CreateVersion7(Clock.GetUtcNow()).ToString("D"),
        };
        foreach (var code in query["mal"].OfType<string>())
        {
            Add(code);
        }
        _document = document;
    }

    private void Add(string code)
    {
        var field = code.StartsWith(HandInForm.WrongPrefix, StringComparison.Ordinal)
            ? code[HandInForm.WrongPrefix.Length..]
            : HandInForm.FilesField;
        if (
            HandInForm.Known.Contains(code, StringComparer.Ordinal)
            || field != HandInForm.FilesField
        )
        {
            _errors.Add(new(field, RecordRefusals.Of(code).In(LanguageExtensions.Current)));
        }
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
