using Puebla.Kernel;

namespace Puebla.Contacts.Erasure;

/// <summary>Why a person cannot be erased.</summary>
internal static class ErasureRefusals
{
    public static Refusal NotThere { get; } =
        new(
            "erasure.not-there",
            "Esa persona no consta, o sus datos ya fueron borrados.",
            "That person is not registered, or their data were erased already."
        );

    public static Refusal HoldsMandate { get; } =
        new(
            "erasure.holds-mandate",
            "Esa persona tiene un mandato vigente o por comenzar. Termínelo primero.",
            "That person holds a mandate that is in force or will begin. End it first."
        );
}
