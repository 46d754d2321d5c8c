using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.TestKit;

namespace Puebla.Tests.Conference;

/// <summary>From the data files to the tables. On a database of its own: it changes facts that other tests read.</summary>
public sealed class LoaderTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("puebla-crm-").FullName;
    private RunningPuebla _puebla = null!;

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(CrmData.Folder))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        _puebla = await RunningPuebla.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _puebla.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Facts_are_loaded_once_changed_where_they_differ_and_removed_when_they_leave_the_files()
    {
        var first = await Load();
        Assert.Equal(
            (CrmData.Files.Values.Sum(file => file.Count), 0, 0),
            (first.Added, first.Modified, first.Removed)
        );
        Assert.Equal(11, (await Facts()).Members.Count);

        Assert.False((await Load()).Changed);
        Assert.Equal(1, await Lines());

        Edit("civil-society", file => file[0]!["website"] = "https://example.org");
        Edit("names", file => file.RemoveAt(file.Count - 1));
        Assert.Equal(new FactsLoaded(0, 1, 1), await Load());
        Assert.Equal(2, await Lines());
    }

    [Fact]
    public async Task A_change_is_announced_and_what_was_kept_is_forgotten()
    {
        await Load();
        // Without a change feed nobody but the test makes it forget.
        await using var alone = new ServiceCollection().BuildServiceProvider();
        var registers = new ConferenceRegisters(
            _puebla.Services.GetRequiredService<IServiceScopeFactory>(),
            alone
        );
        var before = await registers.Facts();
        Assert.Same(before, await registers.Facts());

        await using var listener = new NpgsqlConnection(_puebla.ConnectionString);
        await listener.OpenAsync();
        var tags = new List<string>();
        listener.Notification += (_, notice) => tags.Add(notice.Payload);
        await using (var listen = new NpgsqlCommand($"listen {ChangeNotices.Channel}", listener))
        {
            await listen.ExecuteNonQueryAsync();
        }

        Edit("civil-society", file => file[0]!["website"] = "https://example.org");
        await Load();
        await listener.WaitAsync();
        Assert.Equal(["facts"], tags);

        Assert.Same(before, await registers.Facts());
        await registers.Forget(tags[0], CancellationToken.None);
        Assert.Equal("https://example.org", (await registers.Facts()).CivilSociety[0].Website);
    }

    [Fact]
    public async Task A_file_with_a_field_that_nobody_reads_is_refused_whole_and_names_itself()
    {
        Edit("members", file => file[0]!["joined"] = "1996");
        var problem = await Assert.ThrowsAsync<InvalidDataException>(Load);
        Assert.Contains("members.json", problem.Message, StringComparison.Ordinal);
        Assert.Equal(0, await Lines());
    }

    private Task<FactsLoaded> Load() =>
        _puebla.With<IConferenceLoader, FactsLoaded>(loader => loader.Load(_folder, Actor.System));

    private Task<ConferenceFacts> Facts() =>
        _puebla.With<IConference, ConferenceFacts>(conference => conference.Facts().AsTask());

    private Task<int> Lines() =>
        _puebla.With<ConferenceDb, int>(db =>
            db.Set<JournalEntry>().CountAsync(entry => entry.Action == "conference.facts-loaded")
        );

    private void Edit(string register, Action<JsonArray> change)
    {
        var path = Path.Combine(_folder, $"{register}.json");
        var file = JsonNode.Parse(File.ReadAllText(path))!.AsArray();
        change(file);
        File.WriteAllText(path, file.ToJsonString());
    }
}
