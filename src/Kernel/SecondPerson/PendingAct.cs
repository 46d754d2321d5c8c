using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Kernel.SecondPerson;

/// <summary>Something that one person proposed and another must confirm before it is so.</summary>
public sealed class PendingAct
{
    /// <summary>Fields in <c>camelCase</c>, as templates of sentences name them.</summary>
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Its opaque id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What kind: <c>contacts.mandate</c>; names its <see cref="IPendingActKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Key of what it changes. Two open acts of one kind about one subject cannot stand.</summary>
    public required string Subject { get; init; }

    /// <summary>The party that it is about, as one word; empty where it is about none.</summary>
    public required string Party { get; init; }

    /// <summary>What is to be so, as JSON of the kind's own form.</summary>
    public required string Payload { get; init; }

    /// <summary>Why, in the proposer's words.</summary>
    public required string Reason { get; init; }

    /// <summary>Opaque id of the proposer.</summary>
    public required string ProposedBy { get; init; }

    /// <summary>The mandate in which it was proposed, as one word.</summary>
    public required string ProposedIn { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>Until when it can be confirmed, UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Who sees it besides the proposer and those who may confirm it, as one word of <see cref="Access.Audience"/>.</summary>
    public required string Audience { get; init; }

    /// <summary>How it stands.</summary>
    public PendingState State { get; set; } = PendingState.Open;

    /// <summary>Opaque id of who decided; null while open.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Why, in the decider's words.</summary>
    public string? Decision { get; set; }

    /// <summary>Whether it waits at an instant: open, and in time.</summary>
    public bool Waits(DateTimeOffset at) => State == PendingState.Open && at < ExpiresAt;

    /// <summary>The payload as the kind's own record.</summary>
    public T Read<T>()
        where T : notnull =>
        JsonSerializer.Deserialize<T>(Payload, Json)
        ?? throw new InvalidOperationException($"The act {Id:D} has no payload.");

    internal void Decide(PendingState state, string by, string words, DateTimeOffset at) =>
        (State, DecidedBy, Decision, DecidedAt) = (state, by, words.Trim(), at);

    /// <summary>Changes with every writing: two who decide at once cannot both.</summary>
    public uint Version { get; private set; }
}

/// <summary>How a pending act stands.</summary>
public enum PendingState
{
    /// <summary>Waits for the second person.</summary>
    Open = 0,

    /// <summary>Confirmed and so.</summary>
    Confirmed = 1,

    /// <summary>Refused by the second person.</summary>
    Refused = 2,

    /// <summary>Taken back by the proposer.</summary>
    Withdrawn = 3,

    /// <summary>Nobody confirmed it in time.</summary>
    Expired = 4,
}

internal sealed class PendingActConfiguration : IEntityTypeConfiguration<PendingAct>
{
    public void Configure(EntityTypeBuilder<PendingAct> act)
    {
        act.ToTable("pending_act", "kernel");
        act.Property(a => a.State).HasConversion<short>();
        act.Property(a => a.Version).HasColumnName("xmin").IsRowVersion();
        act.HasIndex(a => new { a.Kind, a.Subject })
            .IsUnique()
            .HasFilter("state = 0")
            .HasDatabaseName("ix_pending_act_open");
        act.HasIndex(a => a.State);
    }
}
