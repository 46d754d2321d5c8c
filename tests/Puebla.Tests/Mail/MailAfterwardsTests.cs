using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Retention;
using Puebla.TestKit;
using Puebla.Web.Commands;

namespace Puebla.Tests.Mail;

/// <summary>What becomes of messages afterwards: after a restore, when their term is over, when their person is erased, and when a server returns them to the command line.</summary>
public sealed class MailAfterwardsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("puebla-mail").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_waited_when_the_backup_was_taken_is_not_sent_a_second_time_after_a_restore()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        var file = Path.Combine(_folder, "copy.tar.gz");
        Assert.Equal(0, (await Run(house.Here.ConnectionString, "backup", file)).Code);
        // The message goes out after the backup was taken; the restored database does not know it.
        Assert.Equal(1, await house.Pump().SendDue());

        await using var target = await OwnDatabase.Empty();
        Assert.Equal(0, (await Run(target.Lease.ConnectionString, "restore", file)).Code);
        await using var restored = await RunningPuebla.OnAsync(target.Lease);
        restored.Clock.Set(restored.Clock.GetUtcNow().AddDays(1));
        Assert.Equal(0, await house.Pump(restored).SendDue());
        Assert.Single(house.Sink.Messages);
        var message = await restored.With<ConferenceDb, MailMessage>(db =>
            db.Set<MailMessage>().SingleAsync(m => m.PersonId == person.Id)
        );
        Assert.Equal(MailState.Uncertain, message.State);
    }

    [Fact]
    public async Task When_the_term_for_logs_is_over_a_message_goes_and_what_is_in_the_air_stays()
    {
        await using var house = await MailHouse.StartAsync();
        var (sent, flying) = (await house.Somebody(), await house.Somebody());
        await house.Tell(sent.Id);
        Assert.Equal(1, await house.Pump().SendDue());
        await house.Tell(flying.Id);
        await house.Here.With<ConferenceDb, int>(db =>
            db.Set<MailMessage>()
                .Where(m => m.PersonId == flying.Id)
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.State, MailState.InAir))
        );
        var begun = house.Here.Clock.GetUtcNow();
        Assert.Equal(0, await Purge(house, begun));
        Assert.Equal(1, await Purge(house, begun.AddSeconds(1)));
        Assert.Equal(flying.Id, (await house.Only()).PersonId);
    }

    [Fact]
    public async Task With_an_erased_person_go_the_messages_the_wishes_and_the_trouble_of_their_address()
    {
        await using var house = await MailHouse.StartAsync();
        var (gone, other) = (await house.Somebody(), await house.Somebody());
        house.Sink.At = at => at == "RCPT" ? Misfortune.Answer("550 5.1.1 nobody") : null;
        foreach (var person in new[] { gone, other })
        {
            await house.Tell(person.Id);
        }
        await house.Pump().SendDue();
        await using (var scope = house.Here.Services.CreateAsyncScope())
        {
            foreach (var erased in scope.ServiceProvider.GetServices<IPersonErased>())
            {
                await erased.Erase(gone.Id, TestContext.Current.CancellationToken);
            }
        }
        // Officers of the house are told of the trouble too.
        var written = (await house.Messages()).Select(m => m.PersonId).ToHashSet();
        Assert.Equal((false, true), (written.Contains(gone.Id), written.Contains(other.Id)));
        var troubled = await house.Here.With<ConferenceDb, List<Guid>>(db =>
            db.Set<MailTrouble>().Select(t => t.PersonId).ToListAsync()
        );
        Assert.Equal([other.Id], troubled);
    }

    [Fact]
    public async Task A_returned_message_given_to_the_command_line_stops_the_address()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        await house.Pump().SendDue();
        var sunk = Assert.Single(house.Sink.Messages);
        var file = Path.Combine(_folder, "returned.eml");
        await File.WriteAllTextAsync(file, Returned.Report(sunk, "failed", "5.1.1"));
        var database = house.Here.ConnectionString;
        var (code, said) = await Run(database, "bounce", file);
        Assert.Equal((0, true), (code, said.Contains("5.1.1", StringComparison.Ordinal)));
        Assert.Equal(
            MailState.Bounced,
            (await house.Messages()).Single(m => m.PersonId == person.Id).State
        );

        // A delay is no failure, and what is no report at all is passed over.
        await File.WriteAllTextAsync(file, Returned.Report(sunk, "delayed", "4.4.1"));
        Assert.Equal(0, (await Run(database, "bounce", file)).Code);
        await File.WriteAllTextAsync(file, "Subject: hola\r\n\r\nHola.");
        Assert.Equal(0, (await Run(database, "bounce", file)).Code);
    }

    [Fact]
    public async Task While_no_database_answers_the_pipe_is_told_to_try_later()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        await house.Tell(person.Id);
        await house.Pump().SendDue();
        var file = Path.Combine(_folder, "returned.eml");
        await File.WriteAllTextAsync(
            file,
            Returned.Report(Assert.Single(house.Sink.Messages), "failed", "5.1.1")
        );
        var (code, _) = await Run(
            "Host=127.0.0.1;Port=1;Username=puebla;Database=puebla;Timeout=1",
            "bounce",
            file
        );
        Assert.Equal(ExitCodes.TryLater, code);
    }

    private static async Task<int> Purge(MailHouse house, DateTimeOffset before)
    {
        await using var scope = house.Here.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetServices<IRetained>()
            .Single(kept => kept.What == "mail")
            .Purge(before, TestContext.Current.CancellationToken);
    }

    private static async Task<(int Code, string Said)> Run(string database, params string[] words)
    {
        using var said = new StringWriter();
        var code = await CommandLine.RunAsync(
            [.. words, "--database", database],
            TextWriter.Null,
            said,
            TimeProvider.System,
            TestContext.Current.CancellationToken
        );
        return (code, said.ToString());
    }
}
