using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Record.Access;
using Puebla.Record.Precedents.Rules;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Record.Precedents;

/// <summary>The provisions closest to any text that somebody pastes; a short one may also stand in the address.</summary>
public sealed partial class PrecedentsPage : ComponentBase
{
    private const string Form = "comparar";
    private const string TextField = "texto";

    /// <summary>A paragraph, not a document.</summary>
    private const int Longest = 10_000;

    private readonly List<FieldError> _errors = [];
    private IReadOnlyList<Precedent>? _found;

    [Inject]
    internal PrecedentFinder Precedents { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(Name = TextField, FormName = Form)]
    private string? Typed { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (
            HttpMethods.IsGet(Http.Request.Method)
            && Http.Request.Query[QueryNames.Here(TextField)] is [{ Length: > 0 } asked, ..]
        )
        {
            Typed = asked;
            await Compare();
        }
    }

    private async Task Compare()
    {
        var text = (Typed ?? "").Trim();
        if (text.Length is 0 or > Longest)
        {
            var wrong = text.Length == 0 ? T["Precedents.Empty"] : T["Precedents.TooLong", Longest];
            _errors.Add(new(TextField, wrong));
            return;
        }
        await Names.Ready();
        var language = TextLanguage.Of(text);
        var found = await Precedents.Find(
            new(language, text, null) { IsNew = true },
            Http.RequestAborted
        );
        await Reads.Note("precedents", Http.RequestAborted, PrecedentReads.Of(found));
        _found = found;
    }
}
