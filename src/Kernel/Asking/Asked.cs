using Puebla.Kernel.Access;

namespace Puebla.Kernel.Asking;

/// <summary>Something that is asked of the reader in one of their mandates: a line of the desk.</summary>
/// <param name="Key">Stable and unique, the module first: <c>contacts.confirm:country:CRI</c>. By it a line is passed on, mailed once and found again.</param>
/// <param name="Mandate">The reader's mandate in which it is asked.</param>
/// <param name="What">What is asked, in the reader's language, as one phrase without a full stop.</param>
/// <param name="Link">Spanish path of the page where one answers.</param>
/// <param name="Audience">Who may see what it is about; to nobody else can it be passed on.</param>
public sealed record Asked(string Key, Mandate Mandate, string What, string Link, Audience Audience)
{
    /// <summary>Until when; null where no day was set.</summary>
    public Due? Due { get; init; }

    /// <summary>Since when it is asked, UTC; lines without a day stand in this order.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>How it stands, in the reader's language, as one phrase; null where there is nothing to say.</summary>
    public string? State { get; init; }

    /// <summary>What one can do at once besides opening it, the most likely first.</summary>
    public IReadOnlyList<AskedStep> Steps { get; init; } = [];
}

/// <summary>Another page where one acts on what is asked.</summary>
/// <param name="Name">What one does there, in the reader's language.</param>
/// <param name="Link">Spanish path.</param>
public sealed record AskedStep(string Name, string Link);

/// <summary>A module's part of the desk: what it asks of people. Each that asks registers one, scoped.</summary>
public interface IAsks
{
    /// <summary>What is open now for the actor's mandates, in any order. Kept cheap: by an index, and never by all that was ever asked.</summary>
    /// <param name="actor">The reader; of a visitor nothing is asked.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="stop">Stops it.</param>
    ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    );
}
