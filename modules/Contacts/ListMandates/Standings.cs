using Puebla.Ui.Components;

namespace Puebla.Contacts.ListMandates;

/// <summary>The colour of a standing.</summary>
internal static class Standings
{
    public static TagState StateOf(MandateStanding standing) =>
        standing switch
        {
            MandateStanding.InForce => TagState.Done,
            MandateStanding.ToCome => TagState.Due,
            _ => TagState.Neutral,
        };
}
