using Puebla.Kernel;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>Which text can say what became of something: nobody adopted a draft, an internal document or a sample. Pure.</summary>
internal static class DecidingText
{
    /// <summary>Why a provision settles nothing: its text was never adopted, or is a sample while what it would settle is none; null where it can.</summary>
    /// <param name="place">The provision.</param>
    /// <param name="ofSample">Whether what it would settle is itself of a sample.</param>
    public static Refusal? Settle(RecordedPlace place, bool ofSample) =>
        place.IsAdopted ? Tell(place, ofSample) : CommitmentRefusals.NotAdopted;

    /// <summary>Why a provision tells nothing of something that was adopted: it is a sample; null where it can. What is only taken up or sent on may be so in a draft.</summary>
    /// <param name="place">The provision.</param>
    /// <param name="ofSample">Whether what it would tell of is itself of a sample.</param>
    public static Refusal? Tell(RecordedPlace place, bool ofSample) =>
        place.IsSample && !ofSample ? CommitmentRefusals.SampleSettles : null;
}
