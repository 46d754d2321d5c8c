using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;
using Puebla.Record.Access;
using Puebla.Record.Read;
using Puebla.Ui.Components;

namespace Puebla.Record.Redact;

/// <summary>Proposes to take a file out, with the words of some of its paragraphs. Another person confirms.</summary>
public sealed partial class RedactionPage : ComponentBase
{
    private const int LongestShown = 160;
    private readonly List<FieldError> _errors = [];
    private Rule? _refused;
    private InstrumentView? _instrument;
    private VersionView? _version;
    private List<ParagraphView> _paragraphs = [];
    private string _cited = "";

    [Inject]
    internal RecordReader Reader { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    private Audiences Audiences { get; set; } = null!;

    [Inject]
    private ISecondPerson SecondPerson { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Key of the instrument.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    /// <summary>The version whose file it is.</summary>
    [Parameter]
    public string Tag { get; set; } = "";

    [SupplyParameterFromQuery(Name = "propuesto")]
    private string? Proposed { get; set; }

    [SupplyParameterFromForm(Name = "parrafos")]
    private string[]? Paths { get; set; }

    [SupplyParameterFromForm(Name = "resto")]
    private string? Rest { get; set; }

    [SupplyParameterFromForm(Name = "motivo")]
    private string? Reason { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var instrument = await Reader.Instrument(Key, Http.RequestAborted);
        if (instrument?.Versions.FirstOrDefault(v => v.Tag == Tag) is not { } version)
        {
            _refused = await Access.Refusal(Key, Http.RequestAborted);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        _paragraphs = await Reader.Paragraphs(version.Id, Http.RequestAborted);
        await Reads.Note(
            "redaction",
            Http.RequestAborted,
            Shown.Whole(instrument.AudienceId, instrument.Key)
        );
        await Names.Ready();
        _cited = Names.Cited(instrument);
        (_instrument, _version) = (instrument, version);
    }

    private async Task Propose()
    {
        if (_instrument is null || _version is null)
        {
            return;
        }
        var known = _paragraphs.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        var plan = new RedactionPlan(
            Key,
            Tag,
            Convert.ToHexStringLower(_version.Sha256),
            [.. (Paths ?? []).Where(known.Contains)],
            Rest is not null
        );
        var audience = await Audiences.Of(_instrument.AudienceId, Http.RequestAborted);
        var proposed = await SecondPerson.Propose(
            new(
                RedactionKind.Code,
                plan.Subject,
                null,
                plan,
                (Reason ?? "").Trim(),
                audience.Mode.HidesExistence ? audience : Audience.PresidencyAndSecretariat
            ),
            Current.Actor,
            Http.RequestAborted
        );
        if (proposed.Refusal is { } refusal)
        {
            _errors.Add(new("motivo", refusal.In(LanguageExtensions.Current)));
            return;
        }
        Navigation.NavigateTo(Http.Request.Path + "?propuesto=1");
    }

    private static string Short(string text) =>
        text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
