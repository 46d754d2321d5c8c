namespace Puebla.Tests.Ui;

public sealed class WordsTests
{
    private static readonly Dictionary<string, string> Spanish = new()
    {
        ["Page.Title"] = "Título {0}",
        ["Page.Only"] = "Solo",
    };
    private static readonly Dictionary<string, string> English = new() { ["Page.Title"] = "Title" };

    [Fact]
    public void Every_word_of_the_interface_is_there_in_Spanish_and_in_English() =>
        Nothing.In(
            Words.Resources.SelectMany(file =>
                Words
                    .Unpaired(Words.In(file), Words.In(Words.EnglishOf(file)))
                    .Select(key => $"{SourceTree.NameOf(file)}: {key}")
            )
        );

    [Fact]
    public void Both_languages_of_a_word_take_the_same_values() =>
        Nothing.In(
            Words.Resources.SelectMany(file =>
                Words
                    .Unlike(Words.In(file), Words.In(Words.EnglishOf(file)))
                    .Select(key => $"{SourceTree.NameOf(file)}: {key}")
            )
        );

    /// <summary>The compiler of resources keeps the first of two such words and drops the other.</summary>
    [Fact]
    public void No_two_words_differ_in_their_capitals_alone() =>
        Nothing.In(
            Words.Resources.SelectMany(file =>
                Words.Alike(Words.In(file).Keys).Select(key => $"{SourceTree.NameOf(file)}: {key}")
            )
        );

    [Fact]
    public void Every_word_that_a_source_asks_for_exists()
    {
        var shared = KeysOf(Path.Combine(SourceTree.Root, "src", "Ui"));
        var asked = SourceTree
            .Files("*.razor", "*.cs")
            .SelectMany(file => Words.AskedFor(File.ReadAllText(file)).Select(key => (file, key)))
            .ToList();
        Assert.True(asked.Count > 50, "The guard lost sight of the words.");
        Nothing.In(
            asked
                .Where(use =>
                    !Words.Has(shared, use.key)
                    && !Words.Has(KeysOf(SourceTree.ProjectOf(use.file)), use.key)
                )
                .Select(use => $"{SourceTree.NameOf(use.file)}: {use.key}")
        );
    }

    [Fact]
    public void The_guards_bark()
    {
        Assert.Equal(["Page.Only"], Words.Unpaired(Spanish, English));
        Assert.Equal(["Page.Title"], Words.Unlike(Spanish, English));
        Assert.Equal(["page.title"], Words.Alike(["Page.Title", "Page.Only", "page.title"]));
        var asked = Words.AskedFor(
            """
            @inject IStringLocalizer<Texts> T
            @T["Page.Title"] @T[late ? "Page.Late" : "Page.Early", count] @T[$"Kind.{kind}"]
            """
        );
        Assert.Equal(["Page.Title", "Page.Late", "Page.Early", "Kind.*"], asked);
        Assert.False(Words.Has(Spanish.Keys, "Kind.*"));
    }

    private static HashSet<string> KeysOf(string project) =>
        [
            .. Directory
                .EnumerateFiles(project, "*.resx", SearchOption.AllDirectories)
                .SelectMany(file => Words.In(file).Keys),
        ];
}
