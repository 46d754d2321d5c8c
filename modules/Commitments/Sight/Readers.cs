using Puebla.Kernel.Access;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Sight;

/// <summary>Who may read the lines of the journal about a commitment; never anybody who may not know of its text.</summary>
internal sealed class Readers(IRecordedDocuments documents, Audiences audiences)
{
    /// <summary>Of what is said of it: the members, for they see how it stands; where its text hides that it exists, those for whom it is. A text of a meeting or a body may be open to observers, to whom how it stands is not.</summary>
    public async Task<Audience> Of(int instrumentId, CancellationToken stop) =>
        await documents.AudienceOf(instrumentId, stop) is { } number
        && await audiences.Of(number, stop) is var audience
        && audience.Mode.HidesExistence
            ? audience
            : Audience.Members;

    /// <summary>Of how it is monitored: those who monitor; where the very existence of its text is confidential, those for whom the text is.</summary>
    public async Task<Audience> OfMonitoring(int instrumentId, CancellationToken stop) =>
        await documents.AudienceOf(instrumentId, stop) is { } number
        && await audiences.Of(number, stop) is { Mode.HidesExistence: true } audience
            ? audience
            : Audience.PresidencyAndSecretariat;
}
