using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Puebla.TestKit;
using static Puebla.Tests.Commitments.ConfirmHouse;

namespace Puebla.Tests.Commitments;

/// <summary>What the list asks of the database does not grow with what it shows. On a database of its own, whose questions are counted.</summary>
public sealed class ConfirmQueriesTests
{
    private const string Day = "4 de mayo de 2021";
    private const string Key = "grcm-2021-05-04";

    [Fact]
    public async Task What_was_corrected_is_read_at_once_however_many_they_are()
    {
        var counted = new Counted();
        await using var database = await OwnDatabase.WithFacts();
        await using var puebla = await RunningPuebla.OnAsync(
            database.Lease,
            change: settings =>
                settings.With(services => services.AddSingleton<IInterceptor>(counted)) with
                {
                    Pipeline = site =>
                    {
                        settings.Pipeline!(site);
                        site.Use(counted.During);
                    },
                }
        );
        await puebla.Keep(Day, Text(0));
        await Went(puebla.Press(Key, "confirmar", on: [.. await puebla.Clauses(Key)]));

        await puebla.Keep(Day, Text(2));
        var two = await Asked(2);
        await puebla.Keep(Day, Text(6));
        Assert.Equal(two, await Asked(6));

        async Task<int> Asked(int corrected)
        {
            // Whatever is kept in memory is read anew each time; the word that something changed comes when it comes.
            await puebla.ForgetAll();
            counted.Asked.Clear();
            var page = await puebla.PageAs(Secretariat, Of(Key));
            var asked = counted.Asked.Count;
            Assert.Equal(corrected, page.QuerySelectorAll("#corregidas ~ form li").Length);
            Assert.True(asked > 0, "No question was counted at all.");
            return asked;
        }
    }

    // The first so many are corrected; the words of the others stay.
    private static string Text(int corrected) =>
        string.Join(
            '\n',
            Enumerable
                .Range(1, 8)
                .Select(n =>
                    $"{n}. Solicitar a Belice la lista inventada número {n} de las oficinas{(n <= corrected ? " consulares" : "")}."
                )
        );

    // What requests ask of the verdicts; jobs ask too, whenever they run.
    private sealed class Counted : DbCommandInterceptor
    {
        private readonly AsyncLocal<bool> _requested = new();

        public ConcurrentQueue<string> Asked { get; } = new();

        public Task During(HttpContext http, RequestDelegate next)
        {
            _requested.Value = true;
            return next(http);
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            if (
                _requested.Value
                && command.CommandText.Contains("commitments.verdict", StringComparison.Ordinal)
            )
            {
                Asked.Enqueue(command.CommandText);
            }
            return new(result);
        }
    }
}
