using Puebla.Conference.Participation;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Conference.Contracts;

/// <summary>
/// What a mandate lets one do in Puebla itself: office by act, for which parties, under which condition. What is not
/// granted here nobody may do. The grants stand in <c>Participation/OfficeGrants.cs</c>, the sentences in <c>OfficeRules.cs</c>.
/// </summary>
public static class OfficeTable
{
    /// <summary>Every grant.</summary>
    public static IReadOnlyList<OfficeGrant> Grants { get; } = OfficeGrants.All;

    /// <summary>What an office gives for an act; null for never.</summary>
    public static OfficeGrant? Of(Office office, Act act) =>
        Grants.FirstOrDefault(grant => grant.Office == office && grant.Act == act);

    /// <summary>Who may do it, as one sentence with its sources; without sources it is Puebla's own default.</summary>
    public static Rule RuleOf(Act act) => OfficeRules.Of(act);
}

/// <summary>That an office gives an act.</summary>
/// <param name="Office">The office.</param>
/// <param name="Act">The act.</param>
/// <param name="Reach">For which parties.</param>
/// <param name="Only">Its condition; null for none.</param>
public sealed record OfficeGrant(Office Office, Act Act, Reach Reach, LocalizedText? Only = null);

/// <summary>For which parties an office gives an act.</summary>
public enum Reach
{
    /// <summary>The party that the mandate is for.</summary>
    OwnParty,

    /// <summary>Every party.</summary>
    AnyParty,

    /// <summary>Those that the Secretariat looks after: observers, organisations, civil society, guests, sister processes, itself and the administrators; of a member country only while no focal point of it has opened an account.</summary>
    InCare,

    /// <summary>The Secretariat and the administrators.</summary>
    House,
}
