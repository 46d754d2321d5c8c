using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Data;

/// <summary>What was proposed and only noted (GRCM-2017 ¶7, 11; GRCM-2021 ¶4.c-e; WG-2020 ¶4), or contributed by observers or civil society: kept so that it is not forgotten.</summary>
internal sealed class Proposal : IOpenable
{
    public int Id { get; init; }

    public required int VerdictId { get; init; }

    public Verdict Verdict { get; init; } = null!;

    /// <summary>The provision that notes it.</summary>
    public required long AddressId { get; init; }

    public required int InstrumentId { get; init; }

    /// <summary>True for what a sample notes, which nothing counts.</summary>
    public bool IsSample { get; init; }

    public required ProposalKind Kind { get; set; }

    /// <summary>Codes of those who proposed or contributed.</summary>
    public string[] Proposers { get; set; } = [];

    public required string Words
    {
        get;
        set => (field, Folded) = (value, ClauseWords.Fold(value));
    }

    /// <summary>The words in lower case without accents, to be searched.</summary>
    public string Folded { get; private set; } = "";

    public required string Language { get; set; }

    /// <summary>The day of the text that notes it; null where no document says.</summary>
    public DateOnly? NotedOn { get; set; }

    /// <summary>How it stood by the text that notes it, before any turn.</summary>
    public ProposalState NotedAs { get; set; }

    /// <summary>How it stands: <see cref="Domain.ProposalCourse"/> says so, and nothing else.</summary>
    public ProposalState State { get; set; }

    public required DateTimeOffset Since { get; set; }

    /// <summary>Since when nothing happened to it: the day of its last turn, else the one on which it was noted.</summary>
    public DateOnly? QuietSince { get; set; }

    /// <summary>Key of the meeting that is to take it up; null while none is.</summary>
    public string? Meeting { get; set; }

    /// <summary>Audience of what became of it; the members until a recorded decision opens it.</summary>
    public required int AudienceId { get; set; }

    public uint Revision { get; private set; }

    public List<ProposalTurn> Turns { get; } = [];
}

/// <summary>Numbers are stored.</summary>
internal enum ProposalKind : short
{
    /// <summary>Of a member.</summary>
    Proposal = 1,

    /// <summary>Of an observer organisation or of civil society.</summary>
    Contribution = 2,
}

/// <summary>How far a proposal or a contribution got. Numbers are stored.</summary>
internal enum ProposalState : short
{
    /// <summary>Noted, or received.</summary>
    Noted = 0,

    /// <summary>Referred to a body, or being considered.</summary>
    Referred = 1,

    /// <summary>To be taken up at a meeting or in a text.</summary>
    TakenUp = 2,

    /// <summary>Accepted by a later decision.</summary>
    Accepted = 3,

    /// <summary>Answered without being accepted as it stood.</summary>
    Answered = 4,

    /// <summary>Given up by those who proposed it, or by a decision.</summary>
    Withdrawn = 5,
}

/// <summary>A step in the life of a proposal.</summary>
internal sealed class ProposalTurn
{
    public int Id { get; init; }

    public int ProposalId { get; init; }

    /// <summary>How it stands by this turn.</summary>
    public required ProposalState State { get; init; }

    /// <summary>The turn that this one takes back; null where it takes back none.</summary>
    public int? Undoes { get; init; }

    /// <summary>The provision that says so; null where no text does.</summary>
    public long? AddressId { get; init; }

    /// <summary>Code of the body that it was referred to.</summary>
    public string? Body { get; init; }

    /// <summary>Key of the meeting that takes it up.</summary>
    public string? Meeting { get; init; }

    /// <summary>Why, or what was answered; null where the provision says it.</summary>
    public string? Reason { get; set; }

    /// <summary>The form by which it came: posted twice it is one turn.</summary>
    public required Guid FormId { get; init; }

    public required Guid By { get; init; }

    /// <summary>The mandate in which it was recorded, as one word.</summary>
    public required string Mandate { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class ProposalConfiguration
    : IEntityTypeConfiguration<Proposal>,
        IEntityTypeConfiguration<ProposalTurn>
{
    public void Configure(EntityTypeBuilder<Proposal> proposal)
    {
        proposal.ToTable("proposal", CommitmentsSchema.Name);
        proposal.Property(p => p.Kind).HasConversion<short>();
        proposal.Property(p => p.NotedAs).HasConversion<short>();
        proposal.Property(p => p.State).HasConversion<short>();
        proposal.Property(p => p.Revision).HasColumnName("xmin").IsRowVersion();
        proposal.HasOne(p => p.Verdict).WithMany().HasForeignKey(p => p.VerdictId);
        proposal.HasIndex(p => p.AddressId);
        proposal.HasIndex(p => p.InstrumentId);
        // The desk asks for what a meeting is to take up, which is little among all.
        proposal.HasIndex(p => p.Meeting).HasFilter("meeting is not null");
        proposal.HasMany(p => p.Turns).WithOne().HasForeignKey(t => t.ProposalId);
    }

    public void Configure(EntityTypeBuilder<ProposalTurn> turn)
    {
        turn.ToTable("proposal_turn", CommitmentsSchema.Name);
        turn.Property(t => t.State).HasConversion<short>();
        turn.HasIndex(t => t.FormId).IsUnique();
        turn.HasIndex(t => t.AddressId);
    }
}
