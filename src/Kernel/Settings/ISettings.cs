namespace Puebla.Kernel.Settings;

/// <summary>What the documents leave open, and the default that Puebla states. Each module registers its own as singletons.</summary>
/// <param name="Key">Stable: <c>participation.observer-country.seminar.attend</c>.</param>
/// <param name="Default">The stated default.</param>
/// <param name="Name">What it decides, for the page of settings.</param>
/// <param name="Why">Why it is open and why this default.</param>
/// <param name="Sources">The places that leave it open; empty where no document touches it.</param>
/// <param name="Allowed">The values allowed; null where <paramref name="Check"/> decides.</param>
/// <param name="Check">Whether a value is well-formed, where <paramref name="Allowed"/> is null.</param>
public sealed record SettingDefinition(
    string Key,
    string Default,
    LocalizedText Name,
    LocalizedText Why,
    IReadOnlyList<SourceRef> Sources,
    IReadOnlyList<string>? Allowed = null,
    Func<string, bool>? Check = null
)
{
    /// <summary>Whether a value may stand.</summary>
    public bool Admits(string value) =>
        Allowed?.Contains(value, StringComparer.Ordinal) ?? Check?.Invoke(value) ?? true;
}

/// <summary>The settings as they stand now; kept in memory until they change.</summary>
public interface ISettings
{
    /// <summary>All definitions, in order of key.</summary>
    IReadOnlyList<SettingDefinition> Definitions { get; }

    /// <summary>The value of a defined setting: as set, else its default. An undefined key is a bug.</summary>
    ValueTask<string> Get(string key, CancellationToken stop = default);

    /// <summary>The values of all defined settings by key.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> Values(CancellationToken stop = default);
}
