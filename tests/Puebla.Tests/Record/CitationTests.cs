using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Record.Addresses;

namespace Puebla.Tests.Record;

public sealed class CitationTests
{
    [Theory]
    [InlineData(
        "1.e",
        "Conclusiones y recomendaciones",
        "report",
        "conclusión 1(e)",
        "conclusion 1(e)"
    )]
    [InlineData(
        "1.e",
        null,
        "conclusions-and-recommendations",
        "conclusión 1(e)",
        "conclusion 1(e)"
    )]
    [InlineData("7", "Recomendaciones y conclusiones", "other", "conclusión 7", "conclusion 7")]
    [InlineData(
        "1",
        "CONCLUSIONES",
        "conclusions-and-recommendations",
        "conclusión 1",
        "conclusion 1"
    )]
    [InlineData(
        "1",
        "RECOMENDACIONES",
        "conclusions-and-recommendations",
        "recomendación 1",
        "recommendation 1"
    )]
    [InlineData("2", null, "recommendations", "recomendación 2", "recommendation 2")]
    [InlineData("5", null, "decisions", "decisión 5", "decision 5")]
    [InlineData("5", "Decisiones y recomendaciones", "other", "decisión 5", "decision 5")]
    [InlineData(
        "5",
        "Recommendations on decisions",
        "other",
        "recomendación 5",
        "recommendation 5"
    )]
    [InlineData("4", null, "communique", "párrafo 4", "paragraph 4")]
    [InlineData("p4", null, "declaration", "párrafo 4", "paragraph 4")]
    [InlineData("2.b", null, "report", "punto 2(b)", "point 2(b)")]
    [InlineData(
        "18.+",
        null,
        "communique",
        "párrafo 18, párrafo final",
        "paragraph 18, closing paragraph"
    )]
    [InlineData(
        "•1",
        null,
        "recommendations",
        "recomendación, viñeta 1",
        "recommendation, bullet 1"
    )]
    [InlineData("2", "Párrafo 2", "decisions", "párrafo 2", "paragraph 2")]
    [InlineData("2", "Decisión 2", "declaration", "decisión 2", "decision 2")]
    public void A_provision_is_called_what_its_section_or_its_document_makes_it(
        string path,
        string? section,
        string kind,
        string spanish,
        string english
    )
    {
        Assert.Equal(spanish, In(Language.Spanish, c => c.Place(path, section, false, kind)));
        Assert.Equal(english, In(Language.English, c => c.Place(path, section, false, kind)));
    }

    [Theory]
    [InlineData("grcm-2021-12-01", "GRCM", "GRCM 2021-12-01", "GRCM 2021-12-01")]
    [InlineData("grcm-2021-12-01-2", "GRCM", "GRCM 2021-12-01 [2]", "GRCM 2021-12-01 [2]")]
    [InlineData(
        "wg-x-2021-12-01",
        null,
        "Órgano, 1 de diciembre de 2021",
        "Órgano, 1 December 2021"
    )]
    public void A_body_is_cited_by_its_abbreviation_or_else_by_its_name(
        string key,
        string? abbreviation,
        string spanish,
        string english
    )
    {
        var (body, day) = (new BodyCitation(abbreviation, "Órgano"), new DateOnly(2021, 12, 1));
        Assert.Equal(spanish, InstrumentCitation.Of(key, body, day, Language.Spanish));
        Assert.Equal(english, InstrumentCitation.Of(key, body, day, Language.English));
    }

    [Fact]
    public void A_publication_is_cited_by_its_title_cut_between_words_and_its_year()
    {
        const string Title =
            "Manual de procedimientos para la atención de personas migrantes en tránsito";
        Assert.Equal(
            "Manual de procedimientos para la atención de personas…, 2016",
            InstrumentCitation.Of(Title, PartialDate.OfYear(2016), null)
        );
        Assert.Equal(
            "Memoria 2016",
            InstrumentCitation.Of("Memoria 2016", PartialDate.OfYear(2016), null)
        );
        Assert.Equal("Memoria", InstrumentCitation.Of("Memoria", null, null));
    }

    private static string In(Language language, Func<Citation, string> cite)
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .BuildServiceProvider();
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = language.Culture;
        try
        {
            return cite(new(services.GetRequiredService<IStringLocalizer<Puebla.Record.Texts>>()));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
