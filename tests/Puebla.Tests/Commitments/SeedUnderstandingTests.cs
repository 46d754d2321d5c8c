using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Confirm;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Outcomes;
using Puebla.Outcomes.Sources;
using Puebla.Record.Contracts;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record;

namespace Puebla.Tests.Commitments;

/// <summary>The Conference's own texts, read and kept once.</summary>
public sealed class SeedClauses : IAsyncLifetime
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("PUEBLA_SEEDS");

    private static readonly string[] Files =
    [
        "grcm-2017-06-20-san-salvador.txt",
        "wg-irregular-migration-2020-09-28.txt",
        "grcm-2021-12-01-mexico.txt",
    ];

    /// <summary>What each clause is taken for, by the year of its text and its paragraph; null where the texts are not at hand.</summary>
    internal ILookup<(int Year, string Path), Understood>? Read { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Folder is null)
        {
            return;
        }
        await using var puebla = await RunningPuebla.StartAsync();
        foreach (var file in Files)
        {
            var source = await new SourceReader().ReadAsync(Path.Combine(Folder, file), default);
            await puebla.Keep(OutcomeParser.Parse(source.Text!));
        }
        await using var scope = puebla.Services.CreateAsyncScope();
        var clauses = await scope
            .ServiceProvider.GetRequiredService<IRecordedClauses>()
            .All.OrderBy(clause => clause.Order)
            .ThenBy(clause => clause.Position)
            .ToListAsync();
        var places = await scope
            .ServiceProvider.GetRequiredService<ClauseReader>()
            .InPlace(clauses, default);
        Read = places.ToLookup(
            place => (place.Clause.Day!.Value.Year, place.Clause.Path),
            place => Understanding.Of(place, CrmData.Facts)
        );
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>The Conference's own clauses: what each is taken for, of whom and by when.</summary>
public sealed class SeedUnderstandingTests(SeedClauses seeds) : IClassFixture<SeedClauses>
{
    [Theory]
    [InlineData(2017, "1", 0, Finding.Nothing, "")]
    [InlineData(2017, "2.a", 2, Finding.Commitment, "members")]
    [InlineData(2017, "2.c", 0, Finding.Nothing, "")]
    [InlineData(2017, "2.c", 1, Finding.Commitment, "OIM")]
    [InlineData(2017, "3", 1, Finding.Commitment, "members secretariat")]
    [InlineData(2017, "4", 0, Finding.Proposal, "CAN USA")]
    [InlineData(2017, "4", 1, Finding.Commitment, "secretariat")]
    [InlineData(2017, "4", 2, Finding.Proposal, "civil-society")]
    [InlineData(2017, "6", 0, Finding.Nothing, "")]
    [InlineData(2017, "6", 1, Finding.Proposal, "CAN")]
    [InlineData(2017, "7", 0, Finding.Commitment, "secretariat")]
    [InlineData(2017, "7", 1, Finding.Proposal, "PAN")]
    [InlineData(2017, "9", 1, Finding.Nothing, "")]
    [InlineData(2017, "10", 1, Finding.Commitment, "")]
    [InlineData(2017, "11", 0, Finding.Proposal, "CAN")]
    [InlineData(2017, "12", 1, Finding.Proposal, "")]
    [InlineData(2017, "16.a", 0, Finding.Commitment, "members")]
    [InlineData(2017, "18", 0, Finding.Proposal, "civil-society")]
    [InlineData(2017, "18.a", 0, Finding.Proposal, "civil-society")]
    [InlineData(2017, "18.c", 0, Finding.Proposal, "civil-society")]
    [InlineData(2017, "25", 1, Finding.Commitment, "presidency")]
    [InlineData(2017, "28", 1, Finding.Commitment, "secretariat")]
    [InlineData(2017, "29", 0, Finding.Nothing, "")]
    [InlineData(2020, "1", 0, Finding.Nothing, "")]
    [InlineData(2020, "2", 0, Finding.Nothing, "")]
    [InlineData(2020, "2.a", 0, Finding.Commitment, "members")]
    [InlineData(2020, "2.b", 0, Finding.Commitment, "members")]
    [InlineData(2020, "3", 0, Finding.Commitment, "OIM")]
    [InlineData(2020, "4.a", 0, Finding.Proposal, "MEX")]
    [InlineData(2020, "4.b", 0, Finding.Proposal, "USA")]
    [InlineData(2020, "4.c", 0, Finding.Proposal, "MEX")]
    [InlineData(2020, "6", 0, Finding.Proposal, "civil-society")]
    [InlineData(2021, "1", 1, Finding.Nothing, "")]
    [InlineData(2021, "1.a", 0, Finding.Commitment, "members")]
    [InlineData(2021, "1.e", 1, Finding.Commitment, "BLZ DOM")]
    [InlineData(2021, "2", 2, Finding.Commitment, "")]
    [InlineData(2021, "3", 2, Finding.Commitment, "")]
    [InlineData(2021, "4.c", 0, Finding.Proposal, "PAN")]
    [InlineData(2021, "4.e", 0, Finding.Proposal, "MEX")]
    [InlineData(2021, "6.b", 0, Finding.Commitment, "members observer-organizations civil-society")]
    [InlineData(2021, "7", 0, Finding.Nothing, "")]
    [InlineData(2021, "7.a", 0, Finding.Commitment, "members")]
    [InlineData(2021, "7.p", 0, Finding.Nothing, "")]
    [InlineData(2021, "7.p.i", 0, Finding.Commitment, "members")]
    [InlineData(2021, "8", 0, Finding.Nothing, "")]
    [InlineData(2021, "8.a", 0, Finding.Commitment, "vice-ministers")]
    [InlineData(2021, "12", 0, Finding.Nothing, "")]
    internal void Each_is_taken_for_what_it_is(
        int year,
        string path,
        int clause,
        Finding finding,
        string who
    )
    {
        var read = Read(year, path, clause);
        Assert.Equal(finding, read.Finding);
        Assert.Equal(
            who.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            finding == Finding.Proposal ? read.Proposers : read.Addressees
        );
    }

    [Theory]
    [InlineData(2017, "10", 1)]
    [InlineData(2020, "2.b.b", 0)]
    [InlineData(2021, "2", 2)]
    [InlineData(2021, "3", 2)]
    public void Members_whom_the_text_does_not_name_are_named_later(
        int year,
        string path,
        int clause
    ) => Assert.True(Read(year, path, clause).AwaitsNames);

    [Theory]
    [InlineData(2020, "2.a", 0, DeadlineKind.Day, "2020-10-28", null)]
    [InlineData(2020, "2.b", 0, DeadlineKind.Day, "2020-10-28", null)]
    [InlineData(2020, "2.b.b", 0, DeadlineKind.Vague, null, null)]
    [InlineData(2020, "3", 0, DeadlineKind.Meeting, "2020-12-07", "wg-irregular-migration-2020-12")]
    [InlineData(2021, "1.a", 0, DeadlineKind.Vague, null, null)]
    [InlineData(2021, "1.e", 1, DeadlineKind.Day, "2022-03-31", null)]
    [InlineData(2021, "2.a", 0, DeadlineKind.Meeting, null, "crm-2022")]
    [InlineData(2017, "2.c", 1, DeadlineKind.Vague, null, null)]
    [InlineData(2017, "4", 1, DeadlineKind.Conditional, null, null)]
    [InlineData(2017, "16.a", 0, DeadlineKind.Day, "2017-07-15", null)]
    [InlineData(2017, "16.d", 0, DeadlineKind.Meeting, "2017-11-30", "crm-2017")]
    [InlineData(
        2017,
        "19",
        1,
        DeadlineKind.Meeting,
        "2017-07-06",
        "ad-hoc-extraregional-2017-07-06"
    )]
    [InlineData(2017, "r.1", 0, DeadlineKind.Conditional, null, null)]
    [InlineData(2017, "r.2", 0, DeadlineKind.Conditional, null, null)]
    [InlineData(2017, "r.3", 0, DeadlineKind.Conditional, null, null)]
    internal void Deadlines_come_out_as_they_are_meant(
        int year,
        string path,
        int clause,
        DeadlineKind kind,
        string? due,
        string? meeting
    )
    {
        var deadline = Read(year, path, clause).Deadline;
        Assert.Equal((kind, meeting), (deadline.Kind, deadline.Meeting));
        Assert.Equal(due is null ? null : CrmData.Day(due), deadline.DueDay);
    }

    private Understood Read(int year, string path, int clause)
    {
        Assert.SkipWhen(
            seeds.Read is null,
            "The Conference's documents are not here; set PUEBLA_SEEDS to their folder."
        );
        return seeds.Read[(year, path)].ElementAt(clause);
    }
}
