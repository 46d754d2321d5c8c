using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Sight;

/// <summary>A line about which a page is, with what was asked.</summary>
internal sealed record LineOnPage(
    FoundCommitment Found,
    CommitmentLine Line,
    Answer Answer,
    RequestView Request,
    string Name
);

/// <summary>Finds the line of an address, as far as the one who asks sees it.</summary>
internal sealed class LineFinder(
    CommitmentFinder commitments,
    RequestReader requests,
    IRecordNames names
)
{
    public async Task<LineOnPage?> Find(int commitment, int line, CancellationToken stop) =>
        await commitments.Find(commitment, stop) is { } found && found.Line(line) is { } row
            ? new(
                found,
                row,
                found.Answers[row.Addressee],
                await requests.Of(found.Row, stop),
                await names.Addressee(row.Addressee, stop)
            )
            : null;
}
