using Puebla.Kernel;

namespace Puebla.Commitments.Remind;

/// <summary>Why nobody is reminded, or no plan changed, and what to do.</summary>
internal static class RemindRefusals
{
    public static Refusal Answered => Of("remind-answered");

    public static Refusal Today => Of("remind-today");

    public static Refusal Nobody => Of("remind-nobody");

    public static Refusal Before => Of("remind-before");

    public static Refusal Every => Of("remind-every");

    public static Refusal Never => Of("remind-never");

    public static Refusal Same => Of("remind-same");

    private static Refusal Of(string code) =>
        new(
            $"commitments.{code}",
            CommitmentWords.Of($"Refused.{code}", Language.Spanish),
            CommitmentWords.Of($"Refused.{code}", Language.English)
        );
}
