namespace Puebla.Commitments.Data;

/// <summary>Something whose state is the members' until a recorded decision opens it.</summary>
internal interface IOpenable
{
    int InstrumentId { get; }

    /// <summary>Audience of how it stands.</summary>
    int AudienceId { get; set; }

    uint Revision { get; }
}
