using System.Text.Json.Serialization;

namespace Puebla.Kernel;

/// <summary>
/// One day, known as far as a document tells it: the day, its month, its year, a range within which it lies, or nothing.
/// Written as ISO 8601 with the interval signs of EDTF: <c>2021-12-01</c>, <c>2002-05</c>, <c>2002</c>,
/// <c>1999-02/2000-03</c>, <c>../2021-12</c> (then or earlier), <c>2012/..</c> (then or later); unknown is the empty text.
/// </summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate
{
    private readonly DateOnly? last;
    private readonly string? text;

    private PartialDate(DateOnly first, DateOnly last, DatePrecision precision, string text)
    {
        First = first;
        this.last = last;
        Precision = precision;
        this.text = text;
    }

    /// <summary>A date of which nothing is known.</summary>
    public static PartialDate Unknown => default;

    /// <summary>The earliest day that it may be.</summary>
    public DateOnly First { get; }

    /// <summary>The latest day that it may be.</summary>
    public DateOnly Last => last ?? DateOnly.MaxValue;

    /// <summary>How much of it is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>True unless nothing is known.</summary>
    public bool IsKnown => Precision != DatePrecision.Unknown;

    /// <summary>A date known to the day.</summary>
    public static PartialDate Of(DateOnly day) =>
        new(day, day, DatePrecision.Day, PartialDateText.Write(day));

    /// <summary>A date known to the month.</summary>
    public static PartialDate OfMonth(int year, int month) => Parse($"{year:0000}-{month:00}");

    /// <summary>A date known to the year.</summary>
    public static PartialDate OfYear(int year) => Parse($"{year:0000}");

    /// <summary>A day that lies between two dates, the bounds included; an unknown bound is open.</summary>
    public static PartialDate Between(PartialDate earliest, PartialDate latest)
    {
        if (earliest.Precision == DatePrecision.Range || latest.Precision == DatePrecision.Range)
        {
            throw new ArgumentException(
                "A range lies between two dates, not between ranges.",
                nameof(earliest)
            );
        }

        if (!earliest.IsKnown && !latest.IsKnown)
        {
            return Unknown;
        }

        if (earliest.First > latest.Last)
        {
            throw new ArgumentException("A range begins before it ends.", nameof(latest));
        }

        return new(
            earliest.First,
            latest.Last,
            DatePrecision.Range,
            PartialDateText.WriteRange(earliest, latest)
        );
    }

    /// <summary>Reads the written form; null and the empty text are unknown.</summary>
    public static PartialDate Parse(string? s) =>
        TryParse(s, out var date)
            ? date
            : throw new FormatException(
                $"'{s}' is no partial date; write 2021-12-01, 2002-05, 2002 or 1999-02/2000-03."
            );

    /// <summary>Reads the written form; false where it is none.</summary>
    public static bool TryParse(string? s, out PartialDate result)
    {
        result = Unknown;
        var written = s?.Trim() ?? "";
        if (written.Length == 0)
        {
            return true;
        }

        return written.Split('/') switch
        {
            [var single] => TryParseSingle(single, out result),
            [var from, var to] => TryParseRange(from, to, out result),
            _ => false,
        };
    }

    /// <summary>True when it is this day and no other.</summary>
    public bool IsCertainly(DateOnly day) => First == day && Last == day;

    /// <summary>True when it may be this day.</summary>
    public bool MayBe(DateOnly day) => First <= day && day <= Last;

    /// <summary>True when it lies on this day or earlier, whichever day it is.</summary>
    public bool IsCertainlyBy(DateOnly day) => Last <= day;

    /// <summary>True when it may lie on this day or earlier.</summary>
    public bool MayBeBy(DateOnly day) => First <= day;

    /// <summary>The written form; empty when unknown.</summary>
    public override string ToString() => text ?? "";

    private static bool TryParseSingle(string s, out PartialDate result)
    {
        result = Unknown;
        if (PartialDateText.TryRead(s, out var first, out var last, out var precision))
        {
            result = new(first, last, precision, s);
            return true;
        }

        return false;
    }

    private static bool TryParseRange(string from, string to, out PartialDate result)
    {
        result = Unknown;
        if (!TryParseBound(from, out var earliest) || !TryParseBound(to, out var latest))
        {
            return false;
        }

        if (earliest.First > latest.Last || (!earliest.IsKnown && !latest.IsKnown))
        {
            return false;
        }

        result = Between(earliest, latest);
        return true;
    }

    private static bool TryParseBound(string s, out PartialDate bound)
    {
        bound = Unknown;
        return s == PartialDateText.OpenBound || TryParseSingle(s, out bound);
    }
}
