using Puebla.Kernel;
using Puebla.Ui.Addresses;

namespace Puebla.Tests.Ui;

public sealed class PlacesTests
{
    private static readonly Places All = new(SitePlaces.All);

    [Theory]
    [InlineData("/", "", "/en")]
    [InlineData("/en", "", "/")]
    [InlineData("/cifras", "", "/en/figures")]
    [InlineData("/buscar", "?q=x", "/en/search?q=x")]
    [InlineData("/acervo/grcm-2021-12-01/1.e", "", "/en/records/grcm-2021-12-01/1.e")]
    [InlineData("/en/records/grcm-2021-12-01", "", "/acervo/grcm-2021-12-01")]
    public void Every_page_finds_its_twin(string path, string query, string twin) =>
        Assert.Equal(twin, All.TwinOf(path, query));

    [Theory]
    [InlineData("/acervo/x/revisar#citados", "/en/records/x/review#citados")]
    [InlineData("/acervo/x/revisar/pasada?desde=7#y", "/en/records/x/review/pass?from=7#y")]
    public void An_address_that_is_kept_in_Spanish_keeps_its_query_and_its_fragment(
        string kept,
        string english
    )
    {
        Assert.Equal(english, All.In(kept, Language.English));
        Assert.Equal(kept, All.In(kept, Language.Spanish));
    }

    [Fact]
    public void A_full_address_needs_a_public_site()
    {
        Assert.Equal(
            "https://crm.example/en",
            new SiteAddress(new("https://crm.example")).Full("/en")
        );
        Assert.Equal("/en", new SiteAddress(null).Full("/en"));
    }
}
