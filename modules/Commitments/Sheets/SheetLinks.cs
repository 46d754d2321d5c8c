using Puebla.Commitments.Overview;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Sheets;

/// <summary>Leads from the pages of countries and presidencies to their sheets, whoever may open them.</summary>
internal sealed class SheetLinks(OverviewMaker overviews, IRights rights, ICurrentActor current)
    : ISubjectLinks
{
    public async ValueTask<IReadOnlyDictionary<string, IReadOnlyList<Crumb>>> Of(
        IReadOnlyCollection<string> subjects,
        CancellationToken stop = default
    )
    {
        var links = new Dictionary<string, IReadOnlyList<Crumb>>(StringComparer.Ordinal);
        if (current.Actor.IsAnonymous)
        {
            return links;
        }
        var language = LanguageExtensions.Current;
        foreach (var subject in subjects)
        {
            if (subject.Split(':') is not [var kind, var key])
            {
                continue;
            }
            if (kind == "country" && current.Actor.BelongsTo(Audience.Members))
            {
                links[subject] =
                [
                    new(CommitmentWords.Of("Brief.Menu", language), SheetPlaces.Brief(key)),
                ];
            }
            else if (kind == "presidency" && await IsOpen(key, stop))
            {
                links[subject] =
                [
                    new(CommitmentWords.Of("Overview.Menu", language), SheetPlaces.Overview(key)),
                ];
            }
        }
        return links;
    }

    private async Task<bool> IsOpen(string key, CancellationToken stop) =>
        (await rights.May(current.Actor, Act.Remind, stop: stop)).Allowed
        && (await overviews.InOffice(stop))?.Key == key;
}
