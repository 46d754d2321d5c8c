namespace Puebla.Kernel.Retention;

/// <summary>Something that is kept only for so long as a setting says. Each module registers its own as scoped services.</summary>
public interface IRetained
{
    /// <summary>Key of the setting that says for how long: one of <see cref="RetentionSettings"/>.</summary>
    string Setting { get; }

    /// <summary>Stable word for what is purged, for the journal: <c>notices</c>.</summary>
    string What { get; }

    /// <summary>Deletes or erases what was over before an instant, inside the running transaction.</summary>
    /// <returns>How many.</returns>
    Task<int> Purge(DateTimeOffset before, CancellationToken stop);
}
