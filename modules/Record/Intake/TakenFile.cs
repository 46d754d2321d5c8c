using Puebla.Kernel.Access;
using Puebla.Record.Import;

namespace Puebla.Record.Intake;

/// <summary>A file that a worker took, with what was said of its list.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Lease">Drawn at the taking; whoever has another one lost the file.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Its hash, as it came in.</param>
/// <param name="Attempts">How often it was taken, this time included.</param>
/// <param name="PersonId">Who handed it in.</param>
/// <param name="Mandate">In which mandate, as a word.</param>
/// <param name="AudienceId">For whom it is meant.</param>
/// <param name="Reason">Why it was handed in.</param>
/// <param name="As">What was said of it.</param>
internal sealed record TakenFile(
    long Id,
    Guid Lease,
    string Name,
    long Size,
    byte[] Sha256,
    int Attempts,
    Guid PersonId,
    string Mandate,
    int AudienceId,
    string Reason,
    HandedInAs As
)
{
    /// <summary>Key of the journal's subject.</summary>
    public string Subject => FormattableString.Invariant($"handed-file:{Id}");

    // What the person may do was decided when they handed it in; the line says who and in which mandate.
    public Actor Actor => Actor.Person(PersonId.ToString("D"), []);
}

/// <summary>Another worker has the file by now: this one was too slow, and leaves it alone.</summary>
internal sealed class LeaseLostException() : Exception("Another worker has the file.");
