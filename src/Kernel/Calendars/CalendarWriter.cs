using System.Globalization;
using System.Text;

namespace Puebla.Kernel.Calendars;

/// <summary>Writes calendars as iCalendar files (RFC 5545, with the names of RFC 7986).</summary>
public static class CalendarWriter
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>The file, always the same for the same calendar.</summary>
    public static string Write(CalendarFile calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var lines = new CalendarLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", $"-//Puebla//Puebla//{calendar.Language.Code.ToUpperInvariant()}");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Text("NAME", calendar.Name);
        // What calendars read that do not know RFC 7986.
        lines.Text("X-WR-CALNAME", calendar.Name);
        lines.Text("DESCRIPTION", calendar.Description);
        lines.Text("X-WR-CALDESC", calendar.Description);
        lines.Add("URL", calendar.Page?.AbsoluteUri);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        foreach (
            var one in calendar.Events.OrderBy(one => Beginning(one.When)).ThenBy(one => one.Id)
        )
        {
            Write(one, lines);
        }
        if (calendar.Events.Count == 0)
        {
            // A calendar must have a component; a zone says nothing that is not so.
            WriteZone(lines);
        }
        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private static void Write(CalendarEvent one, CalendarLines lines)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", one.Id.ToString("D"));
        lines.Add("DTSTAMP", Instant(one.Stamp));
        switch (one.When)
        {
            case CalendarTime.Days(var first, var last):
                lines.Add("DTSTART;VALUE=DATE", Day(first));
                // The end is the first day that no longer belongs to it.
                lines.Add("DTEND;VALUE=DATE", Day(last.AddDays(1)));
                break;
            case CalendarTime.Instants(var start, var end):
                lines.Add("DTSTART", Instant(start));
                lines.Add("DTEND", end is { } until ? Instant(until) : null);
                break;
        }
        lines.Text("SUMMARY", one.Summary);
        lines.Text("DESCRIPTION", one.Description);
        lines.Text("LOCATION", one.Location);
        lines.Texts("CATEGORIES", one.Categories);
        lines.Add("URL", one.Page?.AbsoluteUri);
        lines.Add("STATUS", one.Tentative ? "TENTATIVE" : "CONFIRMED");
        // It tells of a day; whether one is busy then is for its owner to say.
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    private static void WriteZone(CalendarLines lines)
    {
        lines.Add("BEGIN", "VTIMEZONE");
        lines.Add("TZID", "America/Costa_Rica");
        lines.Add("BEGIN", "STANDARD");
        lines.Add("DTSTART", "19960314T000000");
        lines.Add("TZOFFSETFROM", "-0600");
        lines.Add("TZOFFSETTO", "-0600");
        lines.Add("END", "STANDARD");
        lines.Add("END", "VTIMEZONE");
    }

    private static DateTimeOffset Beginning(CalendarTime when) =>
        when switch
        {
            CalendarTime.Instants(var start, _) => start,
            CalendarTime.Days(var first, _) => new(first, TimeOnly.MinValue, TimeSpan.Zero),
            _ => DateTimeOffset.MinValue,
        };

    private static string Day(DateOnly day) =>
        day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}

/// <summary>Content lines, folded and escaped.</summary>
internal sealed class CalendarLines
{
    private const int LongestInOctets = 75;
    private readonly StringBuilder _written = new();

    /// <summary>A property whose value needs no escaping; left out where there is none.</summary>
    public void Add(string property, string? value)
    {
        if (value is not null)
        {
            Fold($"{property}:{value}");
        }
    }

    public void Text(string property, string? text) =>
        Add(property, string.IsNullOrEmpty(text) ? null : Escaped(text));

    public void Texts(string property, IReadOnlyList<string> texts) =>
        Add(property, texts.Count == 0 ? null : string.Join(',', texts.Select(Escaped)));

    public override string ToString() => _written.ToString();

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append("\\n"),
                < ' ' and not '\t' or '\u007f' => escaped,
                _ => escaped.Append(letter),
            };
        }
        return escaped.ToString();
    }

    // Between letters and never within one, however many octets it takes.
    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestInOctets)
            {
                _written.Append("\r\n ");
                octets = 1;
            }
            _written.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        _written.Append("\r\n");
    }
}
