using Puebla.Kernel.Access;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Sight;

/// <summary>Who may read the lines of the journal about a commitment: the members, for they see how it stands; and where its text hides that it exists, those for whom it is. A text of a meeting or a body may be open to observers, to whom how it stands is not.</summary>
internal sealed class Readers(IRecordedDocuments documents, Audiences audiences)
{
    public async Task<Audience> Of(int instrumentId, CancellationToken stop) =>
        await documents.AudienceOf(instrumentId, stop) is { } number
        && await audiences.Of(number, stop) is var audience
        && audience.Mode.HidesExistence
            ? audience
            : Audience.Members;
}
