using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Proposals;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;
using Puebla.TestKit;
using static Puebla.Tests.Commitments.ProgressHouse;
using static Puebla.Tests.Commitments.ProposalHouse;

namespace Puebla.Tests.Commitments;

/// <summary>Who is told what became of what several brought together. Belize presides.</summary>
public sealed class ProposalReceiversTests(RemindHouse house) : IClassFixture<RemindHouse>
{
    private const string Chair = "presidency-chair@country:BLZ";

    [Fact]
    public async Task Of_what_the_observers_brought_together_each_of_them_is_told_and_the_chair_is_not()
    {
        var made = await house.Puebla.Noted(
            new(2025, 1, 10),
            ["observer-organizations"],
            contribution: true
        );
        await Told([Oim, Acnur], [Chair, Panama, Civil, "observer-delegate@country:JAM"], made);
    }

    [Fact]
    public async Task Of_what_the_members_brought_together_those_are_told_who_belonged_on_the_day()
    {
        var made = await house.Puebla.Noted(new(2025, 1, 11), ["members"]);
        await Told([Panama, "focal-point@country:CRI"], [Chair, Oim, Civil], made);
    }

    [Fact]
    public async Task Of_what_the_presidency_brought_its_chair_is_told()
    {
        var made = await house.Puebla.Noted(new(2025, 1, 12), ["presidency"]);
        await Told([Chair], [Panama, Oim], made);
    }

    private async Task Told(string[] told, string[] others, MadeProposal made)
    {
        var people = new Dictionary<Guid, string>();
        foreach (var who in told.Concat(others))
        {
            people[(await house.Puebla.Person(who)).Id] = who;
        }
        await house.Puebla.Followed(made, Turn(ProposalState.Referred, body: "grcm"));
        var to = await house.Puebla.With<ConferenceDb, List<Guid>>(db =>
            db.Set<Notice>()
                .Where(one => one.Code == ProposalBook.Turned && one.Link == made.Page())
                .Select(one => one.PersonId)
                .ToListAsync()
        );
        Assert.Equal(
            told.Order(StringComparer.Ordinal),
            to.Where(people.ContainsKey)
                .Select(person => people[person])
                .Order(StringComparer.Ordinal)
        );
    }
}
