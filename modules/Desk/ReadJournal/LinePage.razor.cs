using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Ui.Forms;

namespace Puebla.Desk.ReadJournal;

/// <summary>One line under its permanent address. What is not for the reader is not there.</summary>
public sealed partial class LinePage : ComponentBase
{
    private ReadLine? _read;
    private ToldLine? _told;
    private string _audience = "";
    private bool _matches;

    [Inject]
    internal JournalLines Lines { get; set; } = null!;

    [Inject]
    internal LineTeller Teller { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Its place in the chain.</summary>
    [Parameter]
    public long Position { get; set; }

    private string Title => T["Journal.Number", NumberText.Whole(Position)];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        if (await Lines.Find(Position, Current.Actor, stop) is not { } read)
        {
            Navigation.NotFound();
            return;
        }
        _told = await Teller.Tell(read, stop);
        _audience = await Sentences.Name(
            "audience",
            read.Line.Audience,
            LanguageExtensions.Current,
            stop
        );
        _matches =
            Convert.ToHexStringLower(
                JournalHash.Link(
                    Convert.FromHexString(read.Previous),
                    JournalHash.Digest(read.Line)
                )
            ) == read.Link.Hash;
        _read = read;
    }
}
