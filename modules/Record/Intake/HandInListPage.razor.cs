using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Settings;
using Puebla.Record.Read;
using Puebla.Ui.Components;

namespace Puebla.Record.Intake;

/// <summary>How a list stands, file by file. It can be left and come back to.</summary>
public sealed partial class HandInListPage : ComponentBase
{
    private const int RefreshSeconds = 10;
    private readonly List<FieldError> _errors = [];
    private HandInView? _list;
    private string _title = "";
    private string _by = "";
    private string _audience = "";
    private int _again;
    private IntakeAllowance _allowed = null!;

    [Inject]
    internal HandInLists Lists { get; set; } = null!;

    [Inject]
    internal VirusScanner Scanner { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    internal HandInSettling Settling { get; set; } = null!;

    [Inject]
    private ISettings Settings { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private Audiences Audiences { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The list.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var (stop, language) = (Http.RequestAborted, LanguageExtensions.Current);
        if (await Lists.Find(Id, stop) is not { } list)
        {
            Navigation.NotFound();
            return;
        }
        await Names.Ready();
        _by = await Sentences.Name("person", list.PersonId.ToString("D"), language, stop);
        var audience = await Audiences.Of(list.AudienceId, stop);
        _audience = await Sentences.Name("audience", audience.ToString(), language, stop);
        _title = T["HandIn.Of", IntakeTimes.Of(list.At)];
        var query = Http.Request.Query;
        _ = int.TryParse(
            query["repetidos"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out _again
        );
        if (query["mal"] == "intake.no-files")
        {
            _errors.Add(
                new(HandInForm.FilesField, RecordRefusals.Of("intake.no-files").In(language))
            );
        }
        _allowed = await Settings.Intake(stop);
        _list = list;
    }

    private async Task Settle()
    {
        if (await Settling.Settle(Id, Current.Actor, Http.RequestAborted))
        {
            Navigation.NavigateTo(IntakePlaces.List(Id));
        }
    }
}
