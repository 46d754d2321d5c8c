namespace Puebla.Kernel;

/// <summary>From when to when something was the case; both days belong to it.</summary>
/// <param name="From">Its first day, as far as it is known.</param>
/// <param name="To">Its last day as far as it is known; null while it goes on. An unknown last day is <see cref="PartialDate.Unknown" />, not null.</param>
public sealed record Lifetime(PartialDate From, PartialDate? To = null)
{
    /// <summary>How an end that has not come is written where the written form of a lifetime needs a word.</summary>
    public const string OpenEnd = "open";

    /// <summary>True while no end is known to have come.</summary>
    public bool IsOpen => To is null;

    /// <summary>Whether it was the case on a day.</summary>
    public Certainty At(DateOnly day)
    {
        if (!From.MayBeBy(day) || To?.Last < day)
        {
            return Certainty.No;
        }

        var begun = From.IsCertainlyBy(day);
        var lasts = To is not { } end || day <= end.First;
        return begun && lasts ? Certainty.Yes : Certainty.Unknown;
    }

    /// <summary>Whether it was the case at some time in a period: a year asked for, say.</summary>
    public Certainty During(PartialDate period)
    {
        if (From.First > period.Last || To?.Last < period.First)
        {
            return Certainty.No;
        }

        // Certain when some day of the period is certainly inside: the latest start against the earliest end.
        var start = From.Last > period.First ? From.Last : period.First;
        var end = To is { } to && to.First < period.Last ? to.First : period.Last;
        return start <= end ? Certainty.Yes : Certainty.Unknown;
    }
}
