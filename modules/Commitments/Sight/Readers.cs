using Puebla.Kernel.Access;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Sight;

/// <summary>Who may read the lines of the journal about a commitment: the members, and where its text is for fewer, those.</summary>
internal sealed class Readers(IRecordedDocuments documents, Audiences audiences)
{
    public async Task<Audience> Of(int instrumentId, CancellationToken stop) =>
        await documents.AudienceOf(instrumentId, stop) is { } number
        && await audiences.Of(number, stop) is var audience
        && audience != Audience.Public
            ? audience
            : Audience.Members;
}
