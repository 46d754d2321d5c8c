using Puebla.Kernel;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Remind;

/// <summary>Why nobody is reminded, or no plan changed, and what to do.</summary>
internal static class RemindRefusals
{
    public static Refusal Answered => Of("remind-answered");

    public static Refusal Today => Of("remind-today");

    /// <summary>Today is none of their working days.</summary>
    /// <param name="next">The next one.</param>
    public static Refusal NotWorking(DateOnly next) =>
        Of("remind-not-working", language => [DateText.WithWeekday(next, language)]);

    public static Refusal Nobody => Of("remind-nobody");

    public static Refusal Before => Of("remind-before");

    public static Refusal Every => Of("remind-every");

    public static Refusal Never => Of("remind-never");

    public static Refusal Same => Of("remind-same");

    private static Refusal Of(string code, Func<Language, object[]>? named = null)
    {
        return new($"commitments.{code}", In(Language.Spanish), In(Language.English));

        string In(Language language) =>
            CommitmentWords.Of($"Refused.{code}", language, named?.Invoke(language) ?? []);
    }
}
