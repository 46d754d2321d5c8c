using System.Globalization;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Access;

namespace Puebla.Desk;

/// <summary>A person as who they are now, for what reaches them without a session. It reads; nothing can be done in it that asks for a sign-in.</summary>
internal sealed class PersonActors(IMandates mandates, IRights rights, TimeProvider clock)
{
    public async ValueTask<Actor> Of(Guid person, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var held = await mandates.InForce(person, now, stop);
        return Actor.Person(
            person.ToString("D", CultureInfo.InvariantCulture),
            await rights.AudiencesOf(held.Mandates, now, stop),
            held.Mandates
        );
    }
}
