using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Record.Documents.Withdrawal;

/// <summary>What was withdrawn, by whom and why, and the way back.</summary>
public sealed partial class WithdrawnPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private readonly Dictionary<string, string> _by = new(StringComparer.Ordinal);
    private IReadOnlyList<WithdrawnDocument> _documents = [];
    private string? _key;
    private string? _reason;
    private int _page = 1;
    private int _pages;
    private bool _ready;

    [Inject]
    internal WithdrawnDocuments Reader { get; set; } = null!;

    [Inject]
    internal DocumentWithdrawal Withdrawal { get; set; } = null!;

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

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        if (Http.Request.HasFormContentType)
        {
            var form = await Http.Request.ReadFormAsync(stop);
            (_key, _reason) = (form["clave"].ToString(), form["motivo"].ToString().Trim());
        }
        _page = int.TryParse(Http.Request.Query[QueryNames.Here("pagina")], out var page)
            ? Math.Clamp(page, 1, 1000)
            : 1;
        await Names.Ready();
        (_documents, var total) = await Reader.Page(_page, stop);
        _pages = (total + WithdrawnDocuments.PageSize - 1) / WithdrawnDocuments.PageSize;
        foreach (var document in _documents)
        {
            if (document.By is { } person)
            {
                _by[document.Key] = await Sentences.Name(
                    "person",
                    person.ToString("D"),
                    LanguageExtensions.Current,
                    stop
                );
            }
        }
        _ready = true;
    }

    private async Task Restore()
    {
        if (_key is not { Length: > 0 } key)
        {
            return;
        }
        var refusal = await Withdrawal.Restore(
            key,
            _reason ?? "",
            Current.Actor,
            Http.RequestAborted
        );
        if (refusal is null)
        {
            Navigation.NavigateTo(RecordPlaces.Instrument(key));
            return;
        }
        var at = _documents.Index().FirstOrDefault(one => one.Item.Key == key).Index;
        _errors.Add(new($"motivo-{at}", refusal.In(LanguageExtensions.Current)));
    }

    private TitleShown TitleOf(WithdrawnDocument document) =>
        Names.Title(document.Kind, document.Body, document.TitleSpanish, document.TitleEnglish);
}
