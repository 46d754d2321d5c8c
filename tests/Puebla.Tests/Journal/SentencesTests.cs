using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel;
using Puebla.Kernel.Journal;
using Puebla.Tests.Ui;
using Puebla.Web;

namespace Puebla.Tests.Journal;

public sealed partial class SentencesTests
{
    private static readonly Guid Ana = new("0193a1b2-0000-7000-8000-000000000001");
    private readonly Sentences _sentences = new(
        [
            new(new ResourceManager(typeof(Puebla.Record.Texts))),
            new(new ResourceManager(typeof(Puebla.Contacts.Texts))),
        ],
        [new Known("person", Ana.ToString("D"), "Ana Solís"), new Known("body", "grcm", "GRCM")]
    );

    [Theory]
    [InlineData(
        Language.Spanish,
        "Decidió quién puede ver grcm-2021: antes la Presidencia y la Secretaría, ahora los países miembros."
    )]
    [InlineData(
        Language.English,
        "Decided who may see grcm-2021: the presidency and the Secretariat before, the members now."
    )]
    public async Task A_line_is_told_in_the_readers_language(Language language, string sentence) =>
        Assert.Equal(
            sentence,
            await _sentences.Tell(
                "record.classified",
                "grcm-2021",
                """{"From":"presidencyandsecretariat","to":"members"}""",
                language
            )
        );

    [Fact]
    public async Task An_unknown_code_is_told_by_its_name() =>
        Assert.Equal(
            "The operation “other.thing-done” was recorded on x-1.",
            await _sentences.Tell("other.thing-done", "x-1", "{}", Language.English)
        );

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("no json")]
    public async Task What_a_line_does_not_say_is_a_dash(string details) =>
        Assert.Equal(
            "Removed — sample texts.",
            await _sentences.Tell("record.samples-removed", "x", details, Language.English)
        );

    [Theory]
    [InlineData(Language.Spanish, "Retiró 12\u00a0345 textos de muestra.")]
    [InlineData(Language.English, "Removed 12,345 sample texts.")]
    public async Task Large_numbers_are_grouped(Language language, string sentence) =>
        Assert.Equal(
            sentence,
            await _sentences.Tell(
                "record.samples-removed",
                "x",
                """{"instruments":12345}""",
                language
            )
        );

    [Theory]
    [InlineData("\"2026-12-01\"", " to 1 December 2026.")]
    [InlineData("null", "from 1 January 2026.")]
    public async Task What_is_missing_leaves_no_gap(string to, string end) =>
        Assert.EndsWith(
            end,
            await _sentences.Tell(
                "contacts.mandate",
                "x",
                $$"""{"person":"system","office":"secretariat","party":"secretariat","body":null,"from":"2026-01-01","to":{{to}}}""",
                Language.English
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("person", "0193a1b2-0000-7000-8000-000000000001", "Ana Solís")]
    [InlineData(
        "person",
        "0193a1b2-ffff-7000-8000-000000000002",
        "erased or unknown person (0193a1b2)"
    )]
    [InlineData("person", "person:0193a1b2-0000-7000-8000-000000000001", "Ana Solís")]
    [InlineData("person", "system", "Puebla")]
    [InlineData("person", "anonymous", "a person not signed in")]
    [InlineData("office", "focal-point", "focal point")]
    [InlineData("party", "country:CRI", "CRI")]
    [InlineData("party", "secretariat", "Secretariat")]
    [InlineData(
        "mandate",
        "focal-point@country:CRI 0193a1b2-0000-7000-8000-000000000001",
        "focal point (CRI)"
    )]
    [InlineData("mandate", "delegate@country:PAN/grcm", "delegate (PAN; GRCM)")]
    [InlineData("mandate", "secretariat@secretariat", "Secretariat")]
    [InlineData("audience", "government:CRI", "its government alone (CRI)")]
    [InlineData("date", "2021-12-01", "1 December 2021")]
    [InlineData("date", "2021-12-01T05:30:00+00:00", "30 November 2021, 23:30")]
    [InlineData("date", "2021", "2021")]
    [InlineData("thing", "as-it-is", "as-it-is")]
    public async Task Keys_are_named(string kind, string key, string name) =>
        Assert.Equal(name, await _sentences.Name(kind, key, Language.English));

    [Fact]
    public void Both_languages_of_a_sentence_tell_the_same() =>
        Nothing.In(
            Words.Resources.SelectMany(file =>
            {
                var (spanish, english) = (Words.In(file), Words.In(Words.EnglishOf(file)));
                return spanish
                    .Keys.Where(key => key.StartsWith("Say.", StringComparison.Ordinal))
                    .Where(key =>
                        !Holes(spanish[key]).SetEquals(Holes(english.GetValueOrDefault(key, "")))
                    )
                    .Select(key => $"{SourceTree.NameOf(file)}: {key}");
            })
        );

    [Fact]
    public void Every_code_that_a_source_writes_into_the_journal_has_its_sentence()
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddPuebla("Host=localhost;Database=none;Username=none")
            .BuildServiceProvider();
        var told = services
            .GetServices<SentenceSource>()
            .Select(source => source.Resources)
            .Append(KernelWords.Resources)
            .ToList();
        var written = SourceTree
            .Files("*.cs")
            .SelectMany(file =>
                Added()
                    .Matches(File.ReadAllText(file))
                    .SelectMany(added => Code().Matches(added.Value))
                    .Select(code => code.Groups["code"].Value)
            )
            .Distinct()
            .ToList();
        Assert.Contains("record.instrument-imported", written);
        Assert.Contains("backup.restored", written);
        Nothing.In(
            written.Where(code =>
                told.All(source =>
                    source.GetString($"Say.{code}", Language.Spanish.Culture) is null
                )
            )
        );
    }

    private static HashSet<string> Holes(string template) =>
        [.. Hole().Matches(template).Select(match => match.Value)];

    [GeneratedRegex(@"\{[\w.|-]+\}", RegexOptions.None, 5000)]
    private static partial Regex Hole();

    // The start of a call is enough: the code is the second thing said.
    [GeneratedRegex(
        @"(ournal|JournalWriter>\(\))\s*\.Add\(.{0,220}",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Added();

    [GeneratedRegex(
        """
            "(?<code>[a-z]+\.[a-z]+(-[a-z]+)*)"
            """,
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Code();

    private sealed class Known(string kind, string key, string name) : INames
    {
        public string Kind => kind;

        public ValueTask<string?> NameOf(
            string asked,
            Language language,
            CancellationToken stop = default
        ) => new(asked == key ? name : null);
    }
}
