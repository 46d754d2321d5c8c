using System.Globalization;
using Puebla.Accounts.MyAccount;
using Puebla.Contacts.Contracts;

namespace Puebla.Accounts.Demo;

/// <summary>The invented persons as the sign-in page offers them.</summary>
internal sealed class DemoGuests(
    DemoHouse house,
    IMandates mandates,
    MandateWords words,
    TimeProvider clock
)
{
    public async Task<IReadOnlyList<DemoPerson>> Read(CancellationToken stop)
    {
        var offered = new List<DemoPerson>();
        foreach (var person in await house.Persons(stop))
        {
            var number = (offered.Count + 1).ToString("00", CultureInfo.InvariantCulture);
            var held = await mandates.InForce(person, clock.GetUtcNow(), stop);
            var what = new List<string>();
            foreach (var mandate in held.Mandates)
            {
                what.Add(await words.What(mandate, stop));
            }
            offered.Add(new(person, number, string.Join("; ", what)));
        }
        return offered;
    }
}
