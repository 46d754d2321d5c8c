using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;

namespace Puebla.Desk.MyDesk;

/// <summary>What is asked of the reader, by when, and where they answer.</summary>
public sealed partial class DeskPage : ComponentBase
{
    private IReadOnlyList<DeskLine>? _lines;
    private List<string> _missing = [];
    private string? _party;
    private string _title = "Several";

    [Inject]
    internal DeskReader Desk { get; set; } = null!;

    [Inject]
    internal LineWords Words { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var (actor, stop) = (Current.Actor, Http.RequestAborted);
        var read = await Desk.Of(actor, LanguageExtensions.Current, stop);
        var parties = actor.Mandates.Select(mandate => mandate.Party).Distinct().ToList();
        if (parties is [var party])
        {
            _party = await NameOf(party, stop);
            _title = party.Kind.ToString();
        }
        _missing = [.. read.Missing.Select(PartOf)];
        _lines = await Words.Of(read, actor, stop);
    }

    private async Task<string> NameOf(Party party, CancellationToken stop) =>
        await Sentences.Name("party", party.ToString(), LanguageExtensions.Current, stop);

    // As the journal calls them; a module that wrote no line yet goes by its own name.
    private string PartOf(string module) =>
        T[$"Kind.{module}"] is { ResourceNotFound: false } known ? known.Value : module;
}
