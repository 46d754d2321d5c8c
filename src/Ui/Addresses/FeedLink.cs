namespace Puebla.Ui.Addresses;

/// <summary>A feed or calendar that follows a page, found by programs in its head and by readers at its end.</summary>
/// <param name="Title">What follows, in the reader's language.</param>
/// <param name="Address">Path in the reader's language.</param>
/// <param name="MediaType"><c>application/atom+xml</c> or <c>text/calendar</c>.</param>
public sealed record FeedLink(string Title, string Address, string MediaType)
{
    /// <summary>An Atom feed.</summary>
    public static FeedLink Atom(string title, string address) =>
        new(title, address, "application/atom+xml");

    /// <summary>A calendar.</summary>
    public static FeedLink Calendar(string title, string address) =>
        new(title, address, "text/calendar");
}
