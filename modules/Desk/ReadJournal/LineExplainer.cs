using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel.Access;

namespace Puebla.Desk.ReadJournal;

/// <summary>A line is for its audience and for who wrote it; for others it is not there.</summary>
internal sealed class LineExplainer(JournalLines lines, IRights rights, ICurrentActor current)
    : IAccessExplainer
{
    public async ValueTask<Explanation?> Explain(PathString path, CancellationToken stop = default)
    {
        var key = DeskPlaces.Journal.Key(path.Value ?? "");
        if (
            !long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            || !(await rights.May(current.Actor, Act.ReadJournal, null, stop)).Allowed
        )
        {
            return null;
        }
        var line = await lines.Find(position, current.Actor, stop);
        return line is null
            ? new(Texts.Both("Why.Line"), null)
            : new(Texts.Both("Why.Line"), Audience.Parse(line.Line.Audience))
            {
                Besides = new([Texts.Both("Why.Writer")], Reader: true),
            };
    }
}
