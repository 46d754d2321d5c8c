using Puebla.Kernel.Access;

namespace Puebla.Accounts.Sessions;

/// <summary>A session as a process keeps it: with the actor that it makes, until something changes.</summary>
internal sealed class KeptSession
{
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required Actor Actor { get; init; }

    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>When a mandate begins or ends, or the session's whole life is over.</summary>
    public required DateTimeOffset Until { get; init; }

    public required TimeSpan Idle { get; init; }

    public required DateTimeOffset SeenAt { get; set; }

    public bool IsGoodAt(DateTimeOffset now) => now >= ReadAt && now < Until && now - SeenAt < Idle;
}
