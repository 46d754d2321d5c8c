using Puebla.Outcomes.Lexicon;

namespace Puebla.Tests.Outcomes.Lexicon;

public class DatePhraseTests
{
    [Theory]
    [InlineData("20-22 de junio de 2017", "2017-06-20", "2017-06-22")]
    [InlineData("los días 22 y 23 de octubre de 1996", "1996-10-22", "1996-10-23")]
    [InlineData("del 30 de julio al 2 de agosto de 2018", "2018-07-30", "2018-08-02")]
    [InlineData("del 30 de diciembre de 2018 al 2 de enero de 2019", "2018-12-30", "2019-01-02")]
    [InlineData("23, 24 y 25 de abril del año 2009", "2009-04-23", "2009-04-25")]
    [InlineData("1º de setiembre de 2030", "2030-09-01", "2030-09-01")]
    [InlineData("June 20-22, 2017", "2017-06-20", "2017-06-22")]
    [InlineData("2 and 3 December 2021", "2021-12-02", "2021-12-03")]
    [InlineData("2021-12-01", "2021-12-01", "2021-12-01")]
    [InlineData("3 de mayo", "2031-05-03", "2031-05-03")]
    public void Days_and_windows_are_read_in_both_languages(string text, string first, string last)
    {
        var date = Assert.Single(DatePhraseReader.Find(text));
        Assert.Equal(
            (first, last),
            ($"{date.FirstDate(2031):yyyy-MM-dd}", $"{date.LastDate(2031):yyyy-MM-dd}")
        );
    }

    [Theory]
    [InlineData("20 años de la CRM")]
    [InlineData("párrafos 18 al 21")]
    [InlineData("2017-2022")]
    [InlineData("members may submit 3 notes")]
    public void Other_numbers_are_no_dates(string text) =>
        Assert.Empty(DatePhraseReader.Find(text));

    [Fact]
    public void The_thirtieth_of_february_is_no_day() =>
        Assert.Null(DatePhraseReader.Find("30 de febrero de 2031")[0].LastDate(2031));
}
