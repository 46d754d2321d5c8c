using System.Text.RegularExpressions;

namespace Puebla.Tests.Conference;

/// <summary>The data against the Conference's five documents, where they are at hand.</summary>
public sealed partial class CrmSourcesTests
{
    private const string Needed =
        "The Conference's documents are not here; set PUEBLA_SEEDS to their folder.";

    private static readonly Dictionary<string, string> Files = new()
    {
        ["booklet"] = "crm-20-years-2016.txt",
        ["history"] = "history-of-mechanisms-1996-2014.txt",
        ["grcm-2017"] = "grcm-2017-06-20-san-salvador.txt",
        ["grcm-2021"] = "grcm-2021-12-01-mexico.txt",
        ["wg-2020"] = "wg-irregular-migration-2020-09-28.txt",
    };

    /// <summary>Fields that hold names, titles and themes as they were published: facts, not sentences.</summary>
    private static readonly string[] NameFields =
    [
        "name",
        "title",
        "theme",
        "slogan",
        "names",
        "words",
    ];

    private static string? Folder => Environment.GetEnvironmentVariable("PUEBLA_SEEDS");

    [Fact]
    public void Every_place_cited_is_in_its_document()
    {
        Assert.SkipUnless(Directory.Exists(Folder), Needed);
        foreach (
            var source in CrmData
                .Files.Values.SelectMany(CrmJson.Sources)
                .Where(source => source["seed"] is not null)
        )
        {
            var (seed, place) = ((string)source["seed"]!, (string)source["ref"]!);
            Assert.True(IsIn(seed, place), $"{seed} {place}");
        }
    }

    [Fact]
    public void No_sentence_is_copied_from_the_documents()
    {
        Assert.SkipUnless(Directory.Exists(Folder), Needed);
        HashSet<string> copied = [.. Files.Keys.SelectMany(seed => Runs(Read(seed)))];
        var texts = CrmData
            .Files.Values.SelectMany(file => CrmJson.Texts(file))
            .Where(text => !text.Fields.Intersect(NameFields).Any());
        Assert.All(texts, text => Assert.DoesNotContain(Runs(text.Text), copied.Contains));
    }

    private static bool IsIn(string seed, string place) =>
        place == "header"
        || (seed == "booklet" ? LinesAreIn(Read(seed), place) : ParagraphIsIn(seed, place));

    private static bool LinesAreIn(string text, string place)
    {
        var lines = text.Split('\n');
        var match = LinesForm().Match(place);
        var first = int.Parse(
            match.Groups["first"].ValueSpan,
            System.Globalization.CultureInfo.InvariantCulture
        );
        var last = match.Groups["last"].Success
            ? int.Parse(
                match.Groups["last"].ValueSpan,
                System.Globalization.CultureInfo.InvariantCulture
            )
            : first;
        return first >= 1
            && first <= last
            && last <= lines.Length
            && lines[first - 1].Trim().Length > 0
            && lines[last - 1].Trim().Length > 0;
    }

    private static bool ParagraphIsIn(string seed, string place)
    {
        var number = int.Parse(
            NumberForm().Match(place).ValueSpan,
            System.Globalization.CultureInfo.InvariantCulture
        );
        var last = (seed, place[0]) switch
        {
            ("history", _) => 35,
            ("grcm-2017", 'R') => 3,
            ("grcm-2017", _) => 29,
            ("grcm-2021", _) => 12,
            _ => 6,
        };
        return number >= 1 && number <= last;
    }

    private static string Read(string seed) => File.ReadAllText(Path.Combine(Folder!, Files[seed]));

    // Eight words in a row are a sentence's worth.
    private static IEnumerable<string> Runs(string text)
    {
        string[] words =
        [
            .. WordForm().Matches(text).Select(word => word.Value.ToLowerInvariant()),
        ];
        return Enumerable
            .Range(0, Math.Max(0, words.Length - 7))
            .Select(start => string.Join(' ', words[start..(start + 8)]));
    }

    [GeneratedRegex(@"^l\.(?<first>\d+)(-(?<last>\d+))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinesForm();

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"\w+", RegexOptions.None, 1000)]
    private static partial Regex WordForm();
}
