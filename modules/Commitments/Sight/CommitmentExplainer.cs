using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Sight;

/// <summary>For whom the page of a commitment or of a proposal is: for those who may see its text. Pages on which one acts are explained by their policy.</summary>
internal sealed class CommitmentExplainer(
    ConferenceDb db,
    IRecordedDocuments documents,
    Audiences audiences
) : IAccessExplainer
{
    public async ValueTask<Explanation?> Explain(PathString path, CancellationToken stop = default)
    {
        int? instrument;
        string what;
        if (Number(CommitmentPlaces.Commitments, path) is { } commitment)
        {
            what = "Why.Commitment";
            instrument = await db.Set<Commitment>()
                .Where(one => one.Id == commitment)
                .Select(one => (int?)one.InstrumentId)
                .SingleOrDefaultAsync(stop);
        }
        else if (Number(ProposalPlaces.Proposals, path) is { } proposal)
        {
            what = "Why.Proposal";
            instrument = await db.Set<Proposal>()
                .Where(one => one.Id == proposal)
                .Select(one => (int?)one.InstrumentId)
                .SingleOrDefaultAsync(stop);
        }
        else
        {
            return null;
        }
        var number = instrument is { } known ? await documents.AudienceOf(known, stop) : null;
        return new(
            Texts.Both(what),
            number is { } audience ? await audiences.Of(audience, stop) : null
        );
    }

    private static int? Number(Place place, PathString path) =>
        place.Key(path.Value ?? "/") is { } key
        && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
