using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Ui.Forms;

namespace Puebla.Record.Dossiers;

/// <summary>What stands under the title of a text in a dossier: its meeting where the title does not say it, its day, its place.</summary>
internal static class GroupWords
{
    public static IEnumerable<string> Of(DossierGroup group, IStringLocalizer<Texts> words)
    {
        if (group.Meeting is { } meeting && meeting != group.Title.Text)
        {
            yield return meeting;
        }
        yield return group.Start is { } start
            ? DateText.Range(start, group.End ?? start, LanguageExtensions.Current)
            : words["Instrument.Undated"];
        if (group.Place is { } place)
        {
            yield return place;
        }
    }
}
