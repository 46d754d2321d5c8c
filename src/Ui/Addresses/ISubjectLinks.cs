using Puebla.Ui.Components;

namespace Puebla.Ui.Addresses;

/// <summary>Pages of other modules about something that a page is about, as far as the one who asks may open them: a page of a lower module leads to them without knowing them. Registered scoped.</summary>
public interface ISubjectLinks
{
    /// <summary>The pages about a subject.</summary>
    /// <param name="subjects">What the page is about: <c>country:CRI</c>, <c>presidency:2026</c>; all at once where it is about several.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>By subject; those of which there is nothing are left out.</returns>
    ValueTask<IReadOnlyDictionary<string, IReadOnlyList<Crumb>>> Of(
        IReadOnlyCollection<string> subjects,
        CancellationToken stop = default
    );
}
