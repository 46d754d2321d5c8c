using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;

namespace Puebla.Conference.Participation;

/// <summary>The table of offices applied at one instant.</summary>
/// <param name="rights">The instant.</param>
/// <param name="hasFocalPoint">Whether a member country has a focal point who has opened their account.</param>
internal sealed class OfficesAt(RightsAt rights, Func<Party, ValueTask<bool>> hasFocalPoint)
{
    /// <summary>The first of the mandates that gives the act; null where none does.</summary>
    public async ValueTask<Mandate?> Giving(IEnumerable<Mandate> mandates, Act act, Party? about)
    {
        foreach (var mandate in mandates)
        {
            if (
                OfficeTable.Of(mandate.Office, act) is { } grant
                && Stands(mandate)
                && await Reaches(grant.Reach, mandate, about)
            )
            {
                return mandate;
            }
        }
        return null;
    }

    /// <summary>A mandate gives acts while its party has its part in the Conference; those of the fund and of the accounts stand beside it.</summary>
    private bool Stands(Mandate mandate) =>
        mandate.Office switch
        {
            Office.Administrator => mandate.Party == Party.Puebla,
            Office.FundAdministrator => true,
            _ => rights.ClassOf(mandate) is not null,
        };

    private async ValueTask<bool> Reaches(Reach reach, Mandate mandate, Party? about) =>
        about is not { } party
        || reach switch
        {
            Reach.OwnParty => mandate.Party == party,
            Reach.AnyParty => true,
            Reach.House => IsHouse(party),
            _ => !rights.IsMember(party) || !await hasFocalPoint(party),
        };

    private static bool IsHouse(Party party) => party == Party.Secretariat || party == Party.Puebla;
}
