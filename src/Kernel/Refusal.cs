namespace Puebla.Kernel;

/// <summary>A no that the user reads: a stable code, and one sentence in each language that says what to do. Bugs are exceptions; this is not one.</summary>
/// <param name="Code">Stable, for tests and machines: <c>import.already-there</c>.</param>
/// <param name="Spanish">The sentence in Spanish.</param>
/// <param name="English">The sentence in English.</param>
public sealed record Refusal(string Code, string Spanish, string English)
{
    /// <summary>The sentence in the reader's language.</summary>
    public string In(Language language) => language == Language.English ? English : Spanish;
}
