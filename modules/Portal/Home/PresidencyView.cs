using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Ui.Forms;

namespace Puebla.Portal.Home;

/// <summary>The presidency in office on a day, or the last that is documented.</summary>
/// <param name="Country">Its country.</param>
/// <param name="Year">The year under which the documents list it.</param>
/// <param name="Theme">Its central theme.</param>
/// <param name="InOffice">True where the documents say that it is in office on the day.</param>
/// <param name="Outside">True where it is known only from outside the Conference's documents.</param>
/// <param name="Troika">The countries of the Troika with it, in the order of their years; fewer where one is not documented.</param>
public sealed record PresidencyView(
    LocalizedText Country,
    int Year,
    LocalizedText? Theme,
    bool InOffice,
    bool Outside,
    IReadOnlyList<string> Troika
)
{
    /// <summary>The presidency on a day; null where no register names any.</summary>
    public static PresidencyView? On(DateOnly day, ConferenceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        // On the day of a handover both hold office; the one that takes it is the one to name.
        var answer = facts
            .PresidencyAt(PartialDate.Of(day))
            .OrderBy(one => one.Certainty == Certainty.Yes)
            .LastOrDefault();
        var presidency =
            answer?.Fact
            ?? facts.Presidencies.LastOrDefault(one =>
                !one.Designated && one.Lifetime.From.First <= day
            );
        if (presidency is null)
        {
            return null;
        }

        var troika = facts
            .TroikaAt(presidency.Lifetime.From)
            .FirstOrDefault(one => one.Fact.Present.Key == presidency.Key);
        return new(
            Name(presidency, facts),
            presidency.Year,
            presidency.Theme,
            answer?.Certainty == Certainty.Yes,
            presidency.Outside,
            troika is null
                ? []
                : [.. Of(troika.Fact).Select(one => $"{Name(one, facts).Here} ({one.Year})")]
        );
    }

    private static IEnumerable<Presidency> Of(Troika troika) =>
        new[] { troika.Previous, troika.Present, troika.Next }.OfType<Presidency>();

    private static LocalizedText Name(Presidency presidency, ConferenceFacts facts) =>
        facts.Country(presidency.Country)?.Name ?? new(presidency.Country);
}
