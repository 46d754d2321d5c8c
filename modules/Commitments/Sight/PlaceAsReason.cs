using Puebla.Kernel.Access;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Sight;

/// <summary>A provision as the reason of a line of the journal, where nobody typed one.</summary>
internal sealed class PlaceAsReason(Audiences audiences)
{
    private const string Unnamed = "A text says so.";

    /// <summary>Its Spanish address; where its text hides that it exists, only that there is one: the line is read by others than the text.</summary>
    public async Task<string> Of(RecordedPlace place, CancellationToken stop) =>
        (await audiences.Of(place.AudienceId, stop)).Mode.HidesExistence
            ? Unnamed
            : place.SpanishLink;
}
