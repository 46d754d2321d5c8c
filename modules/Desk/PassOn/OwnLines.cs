using Puebla.Desk.MyDesk;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;

namespace Puebla.Desk.PassOn;

/// <summary>Finds a line that is asked of the one who asks, by its key.</summary>
internal sealed class OwnLines(AskedGathering gathering)
{
    /// <summary>The line, or why there is none: it is not asked, or its module did not answer.</summary>
    public async Task<(Asked? Line, Refusal? Refusal)> Find(
        string key,
        Actor actor,
        CancellationToken stop
    )
    {
        var gathered = await gathering.Of(key, actor, LanguageExtensions.Current, stop);
        return gathered.Lines.FirstOrDefault(line => line.Key == key) is { } line ? (line, null)
            : gathered.Missing.Count > 0 ? (null, PassingRefusals.NotAnswered)
            : (null, PassingRefusals.NotAsked);
    }
}
