using Puebla.Kernel.Access;

namespace Puebla.Conference.Contracts;

/// <summary>Hears that the registers changed, in the transaction of the change. Each module that reckons by a register, as a deadline by the day of a meeting, adds one, scoped.</summary>
public interface IHearsFacts
{
    /// <summary>Brings what hangs on the registers into line with them, with its line in the journal. What it adds to the unit of work is saved by whoever changed the registers.</summary>
    /// <param name="now">The registers as they will stand once the transaction commits.</param>
    /// <param name="actor">Who changes them.</param>
    /// <param name="stop">Stops it.</param>
    Task Changed(ConferenceFacts now, Actor actor, CancellationToken stop = default);
}
