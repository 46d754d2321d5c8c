using Puebla.Outcomes;

namespace Puebla.Tests.Outcomes;

/// <summary>Dates and numbers are written alike whichever language names them.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("el 15 de julio de 2031", "July 15, 2031", "2031-07-15")]
    [InlineData("el 15 de julio de 2031", "15 July 2031", "2031-07-15")]
    [InlineData("del 3 al 5 de marzo de 2030", "from 3 to 5 March 2030", "2030-03-03/03-05")]
    [InlineData("antes del 15 de julio", "before July 15", "07-15")]
    [InlineData("en marzo de 2031", "in March 2031", "2031-03")]
    public void A_date_is_the_same_in_both_languages(string spanish, string english, string date)
    {
        Assert.Equal([date], Figures.In(spanish, "es").Dates);
        Assert.Equal([date], Figures.In(english, "en").Dates);
        Assert.Empty(Figures.In(spanish, "es").Numbers);
        Assert.Empty(Figures.In(english, "en").Numbers);
    }

    [Theory]
    [InlineData("2.500 dólares", "2,500 dollars", "2500")]
    [InlineData("2.500,5 dólares", "2,500.5 dollars", "2500.5")]
    [InlineData("treinta y cinco días", "thirty-five days", "35")]
    [InlineData("once países", "eleven countries", "11")]
    [InlineData("30 %", "30 per cent", "30")]
    public void A_number_is_the_same_in_both_languages(
        string spanish,
        string english,
        string number
    )
    {
        Assert.Equal([number], Figures.In(spanish, "es").Numbers);
        Assert.Equal([number], Figures.In(english, "en").Numbers);
    }

    [Fact]
    public void Articles_and_the_English_verb_may_name_nothing()
    {
        Assert.Empty(Figures.In("una vez que la Secretaría pueda", "es").Numbers);
        var english = Figures.In("once a country may ask, it may do so", "en");
        Assert.Empty(english.Numbers);
        Assert.Empty(english.Dates);
    }
}
