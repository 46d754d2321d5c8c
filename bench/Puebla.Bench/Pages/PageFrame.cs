namespace Puebla.Bench.Pages;

/// <summary>What stands around the content of a page of the product; the page written by hand takes it over as it is.</summary>
internal sealed record PageFrame(string Before, string After, int Length)
{
    public static PageFrame Of(string page)
    {
        var start = page.IndexOf('>', page.IndexOf("<main", StringComparison.Ordinal)) + 1;
        var end = page.IndexOf("</main>", StringComparison.Ordinal);
        return new(page[..start], page[end..], page.Length);
    }
}
