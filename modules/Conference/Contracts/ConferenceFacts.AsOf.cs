using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

public sealed partial class ConferenceFacts
{
    private const string TroikaCode = "troika";

    /// <summary>Who belonged at a time.</summary>
    public IReadOnlyList<Answer<Member>> MembersAt(PartialDate when) => Answers.At(Members, when);

    /// <summary>Who observed at a time, those only invited included.</summary>
    public IReadOnlyList<Answer<Observer>> ObserversAt(PartialDate when) =>
        Answers.At(Observers, when);

    /// <summary>Who spoke for civil society at a time.</summary>
    public IReadOnlyList<Answer<CivilSocietyNetwork>> CivilSocietyAt(PartialDate when) =>
        Answers.At(CivilSociety, when);

    /// <summary>Which bodies existed at a time.</summary>
    public IReadOnlyList<Answer<Body>> BodiesAt(PartialDate when) => Answers.At(Bodies, when);

    /// <summary>Which axes stood at a time.</summary>
    public IReadOnlyList<Answer<Axis>> AxesAt(PartialDate when) => Answers.At(Axes, when);

    /// <summary>
    /// Who presided at a time. A year answers as the documents do, with the presidency listed under it. A day near the
    /// turn of the year may answer with two: both certain on the day of a handover, both unknown where its day is.
    /// </summary>
    public IReadOnlyList<Answer<Presidency>> PresidencyAt(PartialDate when) =>
        when.Precision == DatePrecision.Year
            ?
            [
                .. Presidencies
                    .Where(one => one.Year == when.First.Year && !one.Designated)
                    .Select(one => new Answer<Presidency>(one, Certainty.Yes)),
            ]
            : Answers.At(Presidencies.Where(one => !one.Designated), when);

    /// <summary>The Troika at a time, one for each presidency that may have been in office; none before the Troika existed (history 22.3).</summary>
    public IReadOnlyList<Answer<Troika>> TroikaAt(PartialDate when)
    {
        var existed = Body(TroikaCode)?.Lifetime.During(when) ?? Certainty.Unknown;
        return existed == Certainty.No
            ? []
            :
            [
                .. PresidencyAt(when)
                    .Select(present => new Answer<Troika>(
                        new(Of(present.Fact.Year - 1), present.Fact, Of(present.Fact.Year + 1)),
                        existed == Certainty.Yes ? present.Certainty : Certainty.Unknown
                    )),
            ];
    }

    private Presidency? Of(int year) => Presidencies.FirstOrDefault(one => one.Year == year);
}
