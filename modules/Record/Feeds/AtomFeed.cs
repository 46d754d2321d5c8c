using System.Globalization;
using System.Xml.Linq;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Text;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;
using Puebla.Ui.Forms;

namespace Puebla.Record.Feeds;

/// <summary>Writes a page of a feed (RFC 4287, paged as in RFC 5005 §3).</summary>
internal sealed class AtomFeed(RecordNames names, IStringLocalizer<Texts> words, Uri site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static Language Here => LanguageExtensions.Current;

    /// <param name="title">What the feed is of.</param>
    /// <param name="place">Its address in both languages.</param>
    /// <param name="shown">The page that shows the same.</param>
    /// <param name="page">Number of the page, and of the last one.</param>
    /// <param name="texts">The texts of the page.</param>
    public string Write(
        string title,
        Place place,
        string shown,
        (int Number, int Last) page,
        IReadOnlyList<FeedText> texts
    )
    {
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", Here.Code),
            new XElement(Atom + "id", StableIds.Urn($"feed:{place.Here}")),
            new XElement(Atom + "title", title),
            new XElement(Atom + "subtitle", words["Feed.Subtitle"].Value),
            new XElement(
                Atom + "updated",
                Instant(texts.Select(text => text.Changed).DefaultIfEmpty(Never).Max())
            ),
            new XElement(Atom + "author", new XElement(Atom + "name", words["Feed.Author"].Value)),
            Link("self", Paged(place.Here, page.Number), "application/atom+xml"),
            Link("alternate", shown, "text/html"),
            Paging(place.Here, page),
            texts.Select(Entry)
        );
        return $"""<?xml version="1.0" encoding="utf-8"?>{"\n"}{feed}""";
    }

    // Before there was a Conference nothing of it was published; an empty feed must say some instant.
    private static readonly DateTimeOffset Never = new(1996, 3, 13, 0, 0, 0, TimeSpan.Zero);

    private IEnumerable<XElement> Paging(string address, (int Number, int Last) page)
    {
        if (page.Last > 1)
        {
            yield return Link("first", Paged(address, 1));
            yield return Link("last", Paged(address, page.Last));
        }
        if (page.Number > 1)
        {
            yield return Link("previous", Paged(address, page.Number - 1));
        }
        if (page.Number < page.Last)
        {
            yield return Link("next", Paged(address, page.Number + 1));
        }
    }

    private XElement Entry(FeedText text)
    {
        var title = names.Title(text.Kind, text.Body, text.TitleSpanish, text.TitleEnglish);
        return new(
            Atom + "entry",
            new XElement(Atom + "id", StableIds.Urn($"record:{text.Key}")),
            new XElement(
                Atom + "title",
                title.Lang is { } lang ? new XAttribute(XNamespace.Xml + "lang", lang) : null,
                title.Text
            ),
            new XElement(Atom + "published", Instant(text.Since)),
            new XElement(Atom + "updated", Instant(text.Changed)),
            new[] { Here, Here.Other }.Select(language => new XElement(
                Atom + "link",
                new XAttribute("rel", "alternate"),
                new XAttribute("type", "text/html"),
                new XAttribute("hreflang", language.Code),
                new XAttribute("href", Full($"{SitePlaces.Records.In(language)}/{text.Key}"))
            )),
            text.Body is { } body
                ? new XElement(
                    Atom + "category",
                    new XAttribute("term", body),
                    new XAttribute("label", names.Body(body))
                )
                : null,
            new XElement(
                Atom + "summary",
                new XAttribute("type", "text"),
                string.Join(" · ", About(text, title))
            )
        );
    }

    private IEnumerable<string> About(FeedText text, TitleShown title)
    {
        yield return names.Cited(text.Key, text.Body, text.Start, title.Text);
        yield return names.Kind(text.Kind);
        if (text.Start is { } day)
        {
            yield return DateText.Range(day, text.End ?? day, Here);
        }
        if (text.Held == Holding.InPart)
        {
            yield return words["Held.InPart"].Value;
        }
    }

    private XElement Link(string relation, string path, string? type = null) =>
        new(
            Atom + "link",
            new XAttribute("rel", relation),
            type is null ? null : new XAttribute("type", type),
            new XAttribute("href", Full(path))
        );

    private string Full(string path) => new Uri(site, path).AbsoluteUri;

    private static string Paged(string address, int page) =>
        page == 1
            ? address
            : $"{address}?{QueryNames.Here("pagina")}={page.ToString(CultureInfo.InvariantCulture)}";

    private static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
