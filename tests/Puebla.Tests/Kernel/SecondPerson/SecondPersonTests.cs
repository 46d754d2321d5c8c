using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;
using Puebla.Kernel.SecondPerson;
using Puebla.TestKit;

namespace Puebla.Tests.Kernel.SecondPerson;

/// <summary>What one person proposes another confirms, once, in time, and while it still fits.</summary>
public sealed class SecondPersonTests(OnePuebla one) : IAsyncLifetime
{
    private readonly Guid _ana = Guid.NewGuid();
    private readonly Guid _ben = Guid.NewGuid();
    private readonly Guid _eva = Guid.NewGuid();
    private readonly FakeClock _clock = new();
    private RunningPuebla _puebla = null!;
    private ServiceProvider _process = null!;
    private Guid _subject;

    public async ValueTask InitializeAsync()
    {
        _puebla = await one.Running();
        _process = TestKind.Process(_puebla, new(false, _ana, _ben, _eva), _clock);
        _subject = await AddPerson();
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    [Fact]
    public async Task The_proposer_never_confirms()
    {
        var act = await Propose();
        Assert.Equal(
            SecondPersonRefusals.Proposer,
            await Do(engine => engine.Confirm(act.Id, Acts(_ana), ""))
        );
        Assert.Equal(
            SecondPersonRefusals.Proposer,
            await Do(engine => engine.Refuse(act.Id, Acts(_ana), "No."))
        );
        Assert.Equal("Antes", await Name());
    }

    [Fact]
    public async Task The_second_person_makes_it_so_with_its_lines_in_the_journal_and_notices_to_both()
    {
        var act = await Propose();
        Assert.Equal(new[] { _ben, _eva }.Order(), (await Told("second-person.waiting")).Order());
        Assert.Null(await Do(engine => engine.Confirm(act.Id, Acts(_ben), "De acuerdo.")));
        Assert.Equal("Después", await Name());
        Assert.Equal(
            ["second-person.proposed", "second-person.confirmed", "test.renamed"],
            await Journalled()
        );
        Assert.Equal([_ana], await Told("second-person.told-confirmed"));
        Assert.Equal(PendingState.Confirmed, (await Find(act.Id))!.State);
    }

    [Fact]
    public async Task The_same_confirmation_posted_twice_changes_nothing_more()
    {
        var act = await Propose();
        Assert.Null(await Do(engine => engine.Confirm(act.Id, Acts(_ben), "")));
        Assert.Null(await Do(engine => engine.Confirm(act.Id, Acts(_ben), "")));
        Assert.Single(await Journalled(), "test.renamed");
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_wins_and_the_other_is_told()
    {
        var act = await Propose();
        await using var first = _process.CreateAsyncScope();
        await using var second = _process.CreateAsyncScope();
        var both = await Task.WhenAll(
            first
                .ServiceProvider.GetRequiredService<ISecondPerson>()
                .Confirm(act.Id, Acts(_ben), ""),
            second
                .ServiceProvider.GetRequiredService<ISecondPerson>()
                .Refuse(act.Id, Acts(_eva), "No.")
        );
        Assert.Equal([SecondPersonRefusals.Decided], both.OfType<Refusal>());
        var stands = (await Find(act.Id))!.State;
        Assert.Equal(both[0] is null ? PendingState.Confirmed : PendingState.Refused, stands);
        Assert.Equal(stands == PendingState.Confirmed ? "Después" : "Antes", await Name());
    }

    [Fact]
    public async Task Who_read_the_act_before_the_other_decided_cannot_decide_it_again()
    {
        var act = await Propose();
        await using var slow = _process.CreateAsyncScope();
        // The row as it stood is in the slow one's hands.
        _ = await slow
            .ServiceProvider.GetRequiredService<ConferenceDb>()
            .Set<PendingAct>()
            .SingleAsync(one => one.Id == act.Id);
        Assert.Null(await Do(engine => engine.Refuse(act.Id, Acts(_eva), "No.")));
        Assert.Equal(
            SecondPersonRefusals.Decided,
            await slow
                .ServiceProvider.GetRequiredService<ISecondPerson>()
                .Confirm(act.Id, Acts(_ben), "")
        );
        Assert.Equal("Antes", await Name());
        Assert.Equal(["second-person.proposed", "second-person.refused"], await Journalled());
    }

    [Fact]
    public async Task What_has_changed_meanwhile_is_refused_and_stays_open()
    {
        var act = await Propose();
        await Rename("Otro");
        Assert.Equal(
            SecondPersonRefusals.Changed,
            await Do(engine => engine.Confirm(act.Id, Acts(_ben), ""))
        );
        Assert.Equal(PendingState.Open, (await Find(act.Id))!.State);
        Assert.Equal(["second-person.proposed"], await Journalled());
        Assert.Equal("Otro", await Name());
    }

    [Fact]
    public async Task Of_two_open_acts_about_one_subject_the_second_is_refused_and_shown_the_first()
    {
        var act = await Propose();
        var again = await Do(engine => engine.Propose(Proposal("Distinto"), Acts(_ben)));
        Assert.Equal(SecondPersonRefusals.AnotherIsOpen, again.Refusal);
        Assert.Equal(act.Id, again.Act!.Id);
    }

    [Fact]
    public async Task The_same_proposal_posted_twice_is_one()
    {
        var act = await Propose();
        var again = await Do(engine => engine.Propose(Proposal("Después"), Acts(_ana)));
        Assert.Null(again.Refusal);
        Assert.Equal(act.Id, again.Act!.Id);
        Assert.Equal(["second-person.proposed"], await Journalled());
    }

    [Fact]
    public async Task After_fourteen_days_nobody_confirms_it_and_it_may_be_proposed_again()
    {
        var act = await Propose();
        _clock.Set(act.ProposedAt.AddDays(14).AddTicks(-1));
        Assert.Null(await Do(async engine => await engine.WhyNot(act, Acts(_ben))));
        _clock.Set(act.ProposedAt.AddDays(14));
        Assert.Equal(
            SecondPersonRefusals.Expired,
            await Do(engine => engine.Confirm(act.Id, Acts(_ben), ""))
        );
        Assert.DoesNotContain(
            act.Id,
            (await Do(engine => engine.VisibleTo(Acts(_ben)))).Select(seen => seen.Id)
        );
        var anew = await Do(engine => engine.Propose(Proposal("Distinto"), Acts(_ben)));
        Assert.Null(anew.Refusal);
        Assert.Equal(PendingState.Expired, (await Find(act.Id))!.State);
        Assert.Equal([_ana], await Told("second-person.told-expired"));
    }

    [Fact]
    public async Task Only_the_proposer_withdraws_it()
    {
        var act = await Propose();
        Assert.Equal(
            SecondPersonRefusals.NotProposer,
            await Do(engine => engine.Withdraw(act.Id, Acts(_ben)))
        );
        Assert.Null(await Do(engine => engine.Withdraw(act.Id, Acts(_ana))));
        Assert.Equal(
            SecondPersonRefusals.Decided,
            await Do(engine => engine.Confirm(act.Id, Acts(_ben), ""))
        );
    }

    [Fact]
    public async Task Who_may_neither_see_nor_decide_it_is_told_that_it_is_not_there()
    {
        var act = await Propose();
        var stranger = Acts(Guid.NewGuid());
        Assert.Null(await Do(engine => engine.Find(act.Id, stranger)));
        Assert.Equal(
            SecondPersonRefusals.NotThere,
            await Do(engine => engine.Confirm(act.Id, stranger, ""))
        );
        Assert.Equal(
            "test.list",
            (await Do(engine => engine.Propose(Proposal("Después"), stranger))).Refusal!.Code
        );
    }

    [Fact]
    public async Task A_refusal_and_a_proposal_say_why()
    {
        var act = await Propose();
        Assert.Equal(
            SecondPersonRefusals.NoReason,
            await Do(engine => engine.Refuse(act.Id, Acts(_ben), "  "))
        );
        Assert.Equal(
            SecondPersonRefusals.NoReason,
            (
                await Do(engine =>
                    engine.Propose(Proposal("Después") with { Reason = " " }, Acts(_ana))
                )
            ).Refusal
        );
    }

    [Theory]
    [InlineData(true, PendingState.Confirmed, "Después")]
    [InlineData(false, PendingState.Open, "Antes")]
    public async Task The_first_of_all_needs_nobody_only_where_the_kind_allows_it(
        bool mayBeFirst,
        PendingState state,
        string name
    )
    {
        var kind = $"test.first-{Guid.NewGuid():N}";
        await using var alone = TestKind.Process(
            _puebla,
            new(mayBeFirst, _ana) { Kind = kind },
            _clock
        );
        var proposed = await Do(
            engine => engine.Propose(Proposal("Después") with { Kind = kind }, Acts(_ana)),
            alone
        );
        Assert.Equal(state, proposed.Act!.State);
        Assert.Equal(name, await Name());
        Assert.Equal(mayBeFirst, (await Journalled()).Contains("second-person.first"));
    }

    [Fact]
    public async Task Once_a_second_person_confirmed_one_nobody_acts_alone_again()
    {
        var kind = $"test.first-{Guid.NewGuid():N}";
        await using (
            var two = TestKind.Process(_puebla, new(true, _ana, _ben) { Kind = kind }, _clock)
        )
        {
            var first = await Do(
                engine => engine.Propose(Proposal("Después") with { Kind = kind }, Acts(_ana)),
                two
            );
            Assert.Null(await Do(engine => engine.Confirm(first.Act!.Id, Acts(_ben), ""), two));
        }
        await using var alone = TestKind.Process(_puebla, new(true, _ana) { Kind = kind }, _clock);
        var later = await Do(
            engine => engine.Propose(Proposal("Más tarde") with { Kind = kind }, Acts(_ana)),
            alone
        );
        Assert.Equal(PendingState.Open, later.Act!.State);
    }

    [Fact]
    public async Task While_somebody_else_could_confirm_even_such_a_kind_waits()
    {
        await using var two = TestKind.Process(_puebla, new(true, _ana, _ben), _clock);
        var proposed = await Do(engine => engine.Propose(Proposal("Después"), Acts(_ana)), two);
        Assert.Equal(PendingState.Open, proposed.Act!.State);
    }

    private static Actor Acts(Guid person) => Actor.Person(person.ToString("D"), []);

    private Proposal Proposal(string to) =>
        new(
            "test.rename",
            Subject,
            null,
            new TestKind.Rename(_subject, "Antes", to),
            "Porque sí.",
            Audience.Administration
        );

    private string Subject => $"test:{_subject:D}";

    [Fact]
    public async Task An_act_of_a_kind_that_only_a_newer_process_knows_is_not_there_and_takes_no_page_down()
    {
        var act = await Propose();
        using var list = await _puebla.AskAs("secretariat@secretariat", "/pendientes");
        Assert.Equal(HttpStatusCode.OK, list.StatusCode);
        using var page = await _puebla.AskAs(
            "secretariat@secretariat",
            $"/pendientes/{act.Id:D}",
            _ana
        );
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    private async Task<PendingAct> Propose()
    {
        var proposed = await Do(engine => engine.Propose(Proposal("Después"), Acts(_ana)));
        Assert.Null(proposed.Refusal);
        return proposed.Act!;
    }

    private Task<PendingAct?> Find(Guid act) => Do(engine => engine.Find(act, Acts(_ana)));

    private async Task<T> Do<T>(Func<ISecondPerson, Task<T>> act, ServiceProvider? process = null)
    {
        await using var scope = (process ?? _process).CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<ISecondPerson>());
    }

    private async Task<Guid> AddPerson()
    {
        await using var scope = _puebla.Services.CreateAsyncScope();
        var person = await scope
            .ServiceProvider.GetRequiredService<IPersons>()
            .Add(
                new("Antes", $"{Guid.NewGuid():N}@example.org", Language.Spanish),
                Actor.System,
                "Para la prueba."
            );
        await scope.ServiceProvider.GetRequiredService<ConferenceDb>().SaveChangesAsync();
        return person;
    }

    private Task<string?> Name() =>
        _puebla.With<ConferenceDb, string?>(db =>
            db.Set<Person>().Where(p => p.Id == _subject).Select(p => p.Name).SingleAsync()
        );

    private Task<int> Rename(string name) =>
        _puebla.With<ConferenceDb, int>(db =>
            db.Set<Person>()
                .Where(p => p.Id == _subject)
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.Name, name))
        );

    private Task<List<string>> Journalled() =>
        _puebla.With<ConferenceDb, List<string>>(db =>
            db.Set<JournalEntry>()
                .Where(line => line.Subject == Subject)
                .OrderBy(line => line.Id)
                .Select(line => line.Action)
                .ToListAsync()
        );

    private Task<List<Guid>> Told(string code) =>
        _puebla.With<ConferenceDb, List<Guid>>(db =>
            db.Set<Notice>()
                .Where(notice => notice.Subject == Subject && notice.Code == code)
                .Select(notice => notice.PersonId)
                .ToListAsync()
        );
}
