using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;

namespace Puebla.Desk.MyDesk;

/// <summary>What is asked of one who asks, in the order of the desk. Read once a request: the head counts what the page then shows.</summary>
internal sealed class DeskReader(AskedGathering gathering)
{
    private readonly Dictionary<(string, Language), Task<DeskLines>> _read = [];

    public Task<DeskLines> Of(Actor actor, Language language, CancellationToken stop) =>
        _read.TryGetValue((actor.Id, language), out var known)
            ? known
            : _read[(actor.Id, language)] = Read(actor, language, stop);

    private async Task<DeskLines> Read(Actor actor, Language language, CancellationToken stop)
    {
        var gathered = await gathering.Of(actor, language, stop);
        return new([.. Urgency.Order(gathered.Lines)], gathered.Missing);
    }
}

/// <summary>The desk of a person.</summary>
/// <param name="Lines">What is asked, the most urgent first.</param>
/// <param name="Missing">The modules that could not be asked.</param>
internal sealed record DeskLines(IReadOnlyList<Asked> Lines, IReadOnlyList<string> Missing);
