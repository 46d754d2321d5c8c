using Puebla.Kernel;
using Puebla.Ui.Forms;

namespace Puebla.Tests.Ui;

public sealed class FormsTests
{
    [Theory]
    [InlineData(Language.Spanish, "1 de diciembre de 2021")]
    [InlineData(Language.English, "1 December 2021")]
    public void A_day_is_written_in_the_readers_form(Language language, string written) =>
        Assert.Equal(written, DateText.Full(new(2021, 12, 1), language));

    [Theory]
    [InlineData("2017-06-20", "2017-06-22", "20 a 22 de junio de 2017", "20 to 22 June 2017")]
    [InlineData("2017-06-22", "2017-06-22", "22 de junio de 2017", "22 June 2017")]
    [InlineData(
        "2020-06-30",
        "2020-07-02",
        "30 de junio a 2 de julio de 2020",
        "30 June to 2 July 2020"
    )]
    [InlineData(
        "2020-12-30",
        "2021-01-02",
        "30 de diciembre de 2020 a 2 de enero de 2021",
        "30 December 2020 to 2 January 2021"
    )]
    public void A_range_names_month_and_year_once(
        string first,
        string last,
        string spanish,
        string english
    )
    {
        var (from, to) = (DateOnly.Parse(first, null), DateOnly.Parse(last, null));
        Assert.Equal(spanish, DateText.Range(from, to, Language.Spanish));
        Assert.Equal(english, DateText.Range(from, to, Language.English));
    }

    [Theory]
    [InlineData(0, "0 días", "0 days")]
    [InlineData(1, "1 día", "1 day")]
    [InlineData(99, "99 días", "99 days")]
    [InlineData(100, "3 meses", "3 months")]
    [InlineData(730, "23 meses", "23 months")]
    [InlineData(731, "2 años", "2 years")]
    [InlineData(3431, "9 años", "9 years")]
    public void A_long_time_is_said_in_months_and_years(int days, string spanish, string english)
    {
        Assert.Equal(spanish, SpanText.Of(days, Language.Spanish));
        Assert.Equal(english, SpanText.Of(days, Language.English));
    }

    [Theory]
    [InlineData("2021-12-01", "1 de diciembre de 2021", "1 December 2021")]
    [InlineData("2002-05", "mayo de 2002", "May 2002")]
    [InlineData("2002", "2002", "2002")]
    [InlineData(
        "1999-02/2000-03",
        "entre febrero de 1999 y marzo de 2000",
        "between February 1999 and March 2000"
    )]
    [InlineData("../2021-12", "diciembre de 2021 o antes", "December 2021 or earlier")]
    [InlineData("2012/..", "2012 o después", "2012 or later")]
    [InlineData("", "no documentado", "not documented")]
    public void A_date_known_in_part_says_as_much_as_is_known(
        string date,
        string spanish,
        string english
    )
    {
        Assert.Equal(
            spanish,
            Rendering.In(
                Language.Spanish,
                words => PartialDateWords.Of(PartialDate.Parse(date), words)
            )
        );
        Assert.Equal(
            english,
            Rendering.In(
                Language.English,
                words => PartialDateWords.Of(PartialDate.Parse(date), words)
            )
        );
    }

    [Theory]
    [InlineData("1996", null, "desde 1996")]
    [InlineData("1998", "2004-06", "de 1998 a junio de 2004")]
    [InlineData("", "2004", "hasta 2004")]
    [InlineData("", null, "vigente; inicio no documentado")]
    [InlineData("1998", "", "desde 1998; fin no documentado")]
    public void A_lifetime_is_written_with_its_two_ends(string from, string? to, string written)
    {
        var lifetime = new Lifetime(
            PartialDate.Parse(from),
            to is null ? null : PartialDate.Parse(to)
        );
        Assert.Equal(
            written,
            Rendering.In(Language.Spanish, words => PartialDateWords.Of(lifetime, words))
        );
    }

    [Theory]
    [InlineData(9999, "9999", "9,999")]
    [InlineData(10_000, "10\u00a0000", "10,000")]
    [InlineData(1_234_567, "1\u00a0234\u00a0567", "1,234,567")]
    [InlineData(-12, "-12", "-12")]
    public void A_number_is_grouped_as_the_language_does(
        long number,
        string spanish,
        string english
    )
    {
        Assert.Equal(spanish, NumberText.Whole(number, Language.Spanish));
        Assert.Equal(english, NumberText.Whole(number, Language.English));
    }

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(19, "XIX")]
    [InlineData(21, "XXI")]
    [InlineData(49, "XLIX")]
    [InlineData(1996, "MCMXCVI")]
    public void A_meeting_is_numbered_in_roman_signs(int number, string written) =>
        Assert.Equal(written, NumberText.Roman(number));

    [Theory]
    [InlineData("l.682-692", "líneas 682–692")]
    [InlineData("l.5", "línea 5")]
    [InlineData("¶8.a", "párrafo 8.a")]
    [InlineData("15.c", "15.c")]
    [InlineData("header", "encabezado")]
    public void A_place_in_a_document_is_told_in_words(string reference, string written) =>
        Assert.Equal(
            written,
            Rendering.In(Language.Spanish, words => SourceWords.Place(reference, words))
        );
}
