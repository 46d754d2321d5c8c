using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Desk.PassOn;

/// <summary>Why a line was not passed on, or not withdrawn.</summary>
internal static class PassingRefusals
{
    public static Refusal NotAsked { get; } =
        new(
            "passing.not-asked",
            "Esto ya no se le pide a usted. Copie su nota si la necesita y vuelva al escritorio.",
            "This is no longer asked of you. Copy your note if you need it, and go back to the desk."
        );

    public static Refusal NotAnswered { get; } =
        new(
            "passing.not-answered",
            "No se pudo comprobar si esto todavía se le pide. Su nota sigue aquí: vuelva a enviarla en unos minutos.",
            "Whether this is still asked of you could not be checked. Your note is still here: send it again in a few minutes."
        );

    public static Refusal Nobody { get; } =
        new("passing.nobody", "Elija al menos a una persona.", "Choose at least one person.");

    public static Refusal NoColleague { get; } =
        new(
            "passing.no-colleague",
            "Solo se pasa a quien actúa hoy por la misma parte que usted. Elija entre las personas de la lista.",
            "It is passed only to those who act today for the same party as you. Choose among the persons of the list."
        );

    public static Refusal LongNote { get; } =
        new(
            "passing.long-note",
            $"La nota pasa de {PassForm.LongestNote} letras. Acórtela.",
            $"The note is longer than {PassForm.LongestNote} letters. Make it shorter."
        );

    public static Refusal Has(string name) =>
        new(
            "passing.has-it",
            $"{name} ya tiene esto en su escritorio. Quite esa persona de la selección.",
            $"{name} has this on their desk already. Take that person out of the selection."
        );

    public static Refusal SomebodyHas { get; } =
        new(
            "passing.has-it",
            "Entretanto alguien más pasó esto a una de estas personas. Vuelva a cargar la página para ver a quién.",
            "Meanwhile somebody else passed this to one of these persons. Load the page again to see to whom."
        );

    public static Refusal NotSender { get; } =
        new(
            "passing.not-sender",
            "Solo quien lo pasó puede retirarlo.",
            "Only the person who passed it on can withdraw it."
        );

    public static Refusal Over { get; } =
        new(
            "passing.over",
            "Esto ya no se pide; no hay nada que retirar.",
            "This is no longer asked; there is nothing to withdraw."
        );

    /// <summary>A colleague who may not see what the line is about: by which rule.</summary>
    public static Refusal MayNotSee(string name, Rule rule) =>
        new(
            "passing.may-not-see",
            $"{name} no puede ver de qué se trata: {rule.Sentence.Spanish}",
            $"{name} may not see what it is about: {rule.Sentence.English ?? rule.Sentence.Spanish}"
        );
}
