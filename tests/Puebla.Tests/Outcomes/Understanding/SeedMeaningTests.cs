using Puebla.Outcomes;

namespace Puebla.Tests.Outcomes.Understanding;

/// <summary>The Conference's own documents against answers written by hand: path, request, addressees, day of the deadline.</summary>
public class SeedMeaningTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("PUEBLA_SEEDS");

    [Theory]
    [InlineData("wg-irregular-migration-2020-09-28.txt", SeedAnswers.WorkingGroup2020)]
    [InlineData("grcm-2017-06-20-san-salvador.txt", SeedAnswers.Grcm2017)]
    [InlineData("grcm-2021-12-01-mexico.txt", SeedAnswers.Grcm2021)]
    public void Requests_addressees_and_deadlines_are_those_read_by_hand(
        string file,
        string answers
    )
    {
        var found = Parse(file).Provisions.Select(Line).ToHashSet();
        Assert.Subset(found, SeedAnswers.Lines(answers).ToHashSet());
    }

    // domain §16: what the history fixes to a day.
    [Theory]
    [InlineData(3, "1997-12-31")]
    [InlineData(5, "1999-03-31")]
    [InlineData(25, "2010-12-15")]
    [InlineData(27, "2011-07-30")]
    public void Dated_deadlines_of_the_history_are_found(int entry, string date)
    {
        var days = Entry(entry).Select(quote => $"{quote.Meaning.Deadline?.Date:yyyy-MM-dd}");
        Assert.Equal([date], days.Where(day => day.Length > 0));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(19)]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(23)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(34)]
    public void Deadlines_of_the_history_that_hang_on_a_meeting_or_recur_have_no_date(int entry) =>
        Assert.Contains(Entry(entry), quote => quote.Meaning.Deadline is { Date: null });

    [Fact]
    public void The_booklet_tells_and_asks_nothing() =>
        Assert.DoesNotContain(
            Parse("crm-20-years-2016.txt").Provisions,
            provision => provision.Meaning.ActionRequested
        );

    private static IReadOnlyList<EntryQuote> Entry(int number) =>
        Parse("history-of-mechanisms-1996-2014.txt")
            .Entries.Single(entry => entry.Number == number)
            .Quotes;

    private static string Line(Provision provision) =>
        $"{provision.Section?[0]}{provision.Path} {(provision.Meaning.ActionRequested ? "asks" : "-")} {string.Join(',', provision.Meaning.Addressees)} {provision.Meaning.Deadline?.Date:yyyy-MM-dd}".TrimEnd();

    private static OutcomeDocument Parse(string file)
    {
        Assert.SkipUnless(
            Folder is not null,
            "The Conference's documents are not here; set PUEBLA_SEEDS to their folder."
        );
        return OutcomeParser.Parse(
            SourceText.FromString(File.ReadAllText(Path.Combine(Folder!, file)))
        );
    }
}
