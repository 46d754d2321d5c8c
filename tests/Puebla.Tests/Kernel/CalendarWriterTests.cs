using System.Text;
using Puebla.Kernel;
using Puebla.Kernel.Calendars;
using Puebla.Kernel.Text;
using Puebla.Tests.Site;

namespace Puebla.Tests.Kernel;

/// <summary>Calendars as files, whatever the words are.</summary>
public sealed class CalendarWriterTests
{
    private static readonly DateTimeOffset Stamp = new(2026, 3, 2, 16, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Reunión")]
    [InlineData("a; b, c\\d: \"e\"")]
    [InlineData("una línea\r\notra\nLAST:no\r\nEND:VEVENT")]
    [InlineData(
        "ñññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññ"
    )]
    [InlineData("🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎🌎")]
    [InlineData("\\n")]
    [InlineData("con\u0007campana\u0000")]
    public void Words_come_back_as_they_went_in(string words)
    {
        var shown = Assert.Single(Read(Event(words)));
        var expected = words
            .ReplaceLineEndings("\n")
            .Replace("\u0007", "", StringComparison.Ordinal)
            .Replace("\0", "", StringComparison.Ordinal);
        Assert.Equal(expected, CalendarRules.Unescaped(shown["SUMMARY"].Single()));
    }

    [Fact]
    public void The_last_day_belongs_to_it()
    {
        var shown = Assert.Single(Read(Event("x")));
        Assert.Equal("20261231", shown["DTSTART"].Single());
        Assert.Equal("20270102", shown["DTEND"].Single());
    }

    [Fact]
    public void An_instant_is_given_in_universal_time()
    {
        var when = new CalendarTime.Instants(
            new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(-6)),
            null
        );
        var shown = Assert.Single(Read(Event("x") with { When = when }));
        Assert.Equal("20261201T150000Z", shown["DTSTART"].Single());
        Assert.Empty(shown["DTEND"]);
    }

    [Fact]
    public void One_without_events_is_a_calendar_all_the_same() => Assert.Empty(Read());

    [Fact]
    public void Ids_are_the_same_for_the_same_thing_and_follow_the_standard()
    {
        Assert.Equal(StableIds.Of("record:a"), StableIds.Of("record:a"));
        Assert.NotEqual(StableIds.Of("record:a"), StableIds.Of("record:b"));
        Assert.Equal(5, StableIds.Of("record:a").Version);
    }

    private static CalendarEvent Event(string summary) =>
        new(
            StableIds.Of(summary),
            Stamp,
            new CalendarTime.Days(new(2026, 12, 31), new(2027, 1, 1)),
            summary
        );

    private static List<ILookup<string, string>> Read(params CalendarEvent[] events) =>
        CalendarRules.Read(
            Encoding.UTF8.GetBytes(CalendarWriter.Write(new("Prueba", Language.Spanish, events)))
        );
}
