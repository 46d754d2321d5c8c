using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Puebla.Tests.Site;

/// <summary>Holds a feed against the sentences of RFC 4287 that a feed can break, one by one.</summary>
internal static partial class FeedRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static XElement Read(string text)
    {
        Assert.StartsWith(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            text,
            StringComparison.Ordinal
        );
        var feed = XDocument.Parse(text).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All(feed.DescendantsAndSelf(), one => Assert.Equal(Atom, one.Name.Namespace));
        // §4.1.1
        Once(feed, "id", "title", "updated");
        AtMostOnce(feed, "subtitle", "generator", "icon", "logo", "rights");
        Assert.NotEmpty(feed.Elements(Atom + "author"));
        Assert.Single(feed.Elements(Atom + "link"), one => Relation(one) == "self");
        Alternates(feed);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.All(entries, Entry);
        var ids = entries.Select(one => one.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.DoesNotContain(feed.Element(Atom + "id")!.Value, ids);
        Assert.All(feed.Descendants(Atom + "link"), Link);
        Assert.All(feed.Descendants(Atom + "author"), one => Once(one, "name"));
        Assert.All(
            feed.Descendants(Atom + "category"),
            one => Assert.NotNull(one.Attribute("term"))
        );
        Assert.All(feed.Descendants(Atom + "id"), one => Assert.Matches(Uuid(), one.Value));
        foreach (var date in feed.Descendants().Where(IsDate))
        {
            Assert.Matches(Rfc3339(), date.Value);
            Assert.True(DateTimeOffset.TryParse(date.Value, CultureInfo.InvariantCulture, out _));
        }
        Assert.Contains(feed.Attribute(XNamespace.Xml + "lang")!.Value, new[] { "es", "en" });
        return feed;
    }

    private static bool IsDate(XElement one) =>
        one.Name == Atom + "updated" || one.Name == Atom + "published";

    // §4.1.2
    private static void Entry(XElement entry)
    {
        Once(entry, "id", "title", "updated");
        AtMostOnce(entry, "published", "summary", "content", "rights", "source");
        Alternates(entry);
        if (entry.Element(Atom + "content") is null)
        {
            Assert.Contains(entry.Elements(Atom + "link"), one => Relation(one) == "alternate");
        }
        Assert.True(
            Instant(entry, "published") <= Instant(entry, "updated"),
            "Published after it was updated."
        );
    }

    // §4.1.1, §4.1.2: no two with the same type and language.
    private static void Alternates(XElement parent)
    {
        var kinds = parent
            .Elements(Atom + "link")
            .Where(one => Relation(one) == "alternate")
            .Select(one => (one.Attribute("type")?.Value, one.Attribute("hreflang")?.Value))
            .ToList();
        Assert.Equal(kinds.Distinct(), kinds);
    }

    // §4.2.7
    private static void Link(XElement link)
    {
        Assert.True(
            Uri.TryCreate(link.Attribute("href")?.Value, UriKind.Absolute, out var address)
        );
        Assert.StartsWith("http", address!.Scheme, StringComparison.Ordinal);
        Assert.Empty(link.Nodes());
    }

    private static DateTimeOffset Instant(XElement entry, string name) =>
        DateTimeOffset.Parse(entry.Element(Atom + name)!.Value, CultureInfo.InvariantCulture);

    private static string Relation(XElement link) => link.Attribute("rel")?.Value ?? "alternate";

    private static void Once(XElement parent, params string[] names) =>
        Assert.All(names, name => Assert.Single(parent.Elements(Atom + name)));

    private static void AtMostOnce(XElement parent, params string[] names) =>
        Assert.All(names, name => Assert.True(parent.Elements(Atom + name).Count() <= 1, name));

    [GeneratedRegex(
        @"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
    )]
    private static partial Regex Uuid();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
    private static partial Regex Rfc3339();
}

/// <summary>Holds a calendar against the sentences of RFC 5545 that a calendar can break, one by one.</summary>
internal static partial class CalendarRules
{
    /// <summary>The properties of each event, by name without parameters.</summary>
    public static List<ILookup<string, string>> Read(byte[] file)
    {
        // §3.1: lines end with CRLF and hold no more than 75 octets; a fold cuts no letter.
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var folded = text[..^2].Split("\r\n");
        Assert.All(
            folded,
            line =>
            {
                Assert.DoesNotContain('\n', line);
                Assert.DoesNotContain('\r', line);
                Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75);
            }
        );
        var lines = text[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.All(lines, line => Assert.Matches(ContentLine(), line));
        var components = Components(lines);
        var calendar = Assert.Single(components, one => one.Name == "VCALENDAR").Properties;
        // §3.6
        Assert.Equal("2.0", Assert.Single(calendar["VERSION"]));
        Assert.Single(calendar["PRODID"]);
        Assert.True(components.Count > 1, "A calendar without a component.");
        var events = components
            .Where(one => one.Name == "VEVENT")
            .Select(one => one.Properties)
            .ToList();
        Assert.All(events, Event);
        var ids = events.Select(one => one["UID"].Single()).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        return events;
    }

    /// <summary>A text value as it was before it was escaped (§3.3.11).</summary>
    public static string Unescaped(string value) =>
        Escape().Replace(value, match => match.Value is "\\n" or "\\N" ? "\n" : match.Value[1..]);

    // §3.6.1
    private static void Event(ILookup<string, string> one)
    {
        Assert.Single(one["UID"]);
        Assert.Matches(@"^\d{8}T\d{6}Z$", Assert.Single(one["DTSTAMP"]));
        var start = Assert.Single(one["DTSTART"]);
        Assert.True(one["DTEND"].Count() <= 1);
        Assert.All(one["DTEND"], end => Assert.Equal(start.Length, end.Length));
        Assert.All(one["DTEND"], end => Assert.True(string.CompareOrdinal(start, end) < 0));
        Assert.All(
            new[] { "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "TRANSP", "URL" },
            name => Assert.True(one[name].Count() <= 1, name)
        );
        Assert.Contains(Assert.Single(one["STATUS"]), new[] { "TENTATIVE", "CONFIRMED" });
        Assert.All(
            one["SUMMARY"].Concat(one["DESCRIPTION"]).Concat(one["LOCATION"]),
            value => Assert.DoesNotMatch(Unescapable(), value)
        );
    }

    private static List<(string Name, ILookup<string, string> Properties)> Components(
        string[] lines
    )
    {
        var done = new List<(string, ILookup<string, string>)>();
        var open = new Stack<(string Name, List<(string, string)> Properties)>();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = (line[..colon].Split(';')[0], line[(colon + 1)..]);
            if (name == "BEGIN")
            {
                open.Push((value, []));
            }
            else if (name == "END")
            {
                var closed = open.Pop();
                Assert.Equal(closed.Name, value);
                done.Add((closed.Name, closed.Properties.ToLookup(p => p.Item1, p => p.Item2)));
            }
            else
            {
                open.Peek().Properties.Add((name, value));
            }
        }
        Assert.Empty(open);
        return done;
    }

    [GeneratedRegex(@"^[A-Z0-9-]+(;[A-Z0-9-]+=[^;:,""]+)*:[^\x00-\x08\x0A-\x1F\x7F]*$")]
    private static partial Regex ContentLine();

    [GeneratedRegex(@"\\[\\;,nN]")]
    private static partial Regex Escape();

    // A comma, a semicolon or a backslash that stands alone.
    [GeneratedRegex(@"(?<!\\)(?:\\\\)*(?:[;,]|\\(?![\\;,nN]))")]
    private static partial Regex Unescapable();
}
