namespace Puebla.Kernel;

/// <summary>From when to when something was the case; both days belong to it.</summary>
/// <param name="From">Its first day, as far as it is known.</param>
/// <param name="To">Its last day as far as it is known; null while it goes on. That no document tells the end is <see cref="PartialDate.Unknown" />, not null.</param>
public sealed record Lifetime(PartialDate From, PartialDate? To = null)
{
    /// <summary>True while no end has come.</summary>
    public bool IsOpen => To is null;

    /// <summary>Whether it was the case on a day.</summary>
    public Certainty At(DateOnly day) => During(PartialDate.Of(day));

    /// <summary>Whether it was the case at some time in a period: on a day, in a month, in a year.</summary>
    public Certainty During(PartialDate period)
    {
        if (From.First > period.Last || To?.Last < period.First)
        {
            return Certainty.No;
        }

        // Whatever the true bounds, it covers the days from its latest possible start to its earliest possible end.
        var start = From.Last > period.First ? From.Last : period.First;
        var end = To is { } to && to.First < period.Last ? to.First : period.Last;
        return start <= end ? Certainty.Yes : Certainty.Unknown;
    }
}
