namespace Puebla.Kernel.SecondPerson;

/// <summary>Why something could not be proposed, confirmed, refused or taken back.</summary>
public static class SecondPersonRefusals
{
    /// <summary>There is no such act for the one who asks.</summary>
    public static Refusal NotThere { get; } =
        new(
            "second-person.not-there",
            "Esa propuesta no existe, o no le corresponde verla.",
            "There is no such proposal, or it is not for you to see."
        );

    /// <summary>A proposal says why.</summary>
    public static Refusal NoReason { get; } =
        new(
            "second-person.no-reason",
            "Escriba el motivo: queda en el diario y lo lee quien decide.",
            "Write the reason: it stays in the journal, and whoever decides reads it."
        );

    /// <summary>Another open act changes the same.</summary>
    public static Refusal AnotherIsOpen { get; } =
        new(
            "second-person.another-is-open",
            "Ya espera decisión otra propuesta sobre lo mismo. Decida o retire esa primero.",
            "Another proposal about the same is waiting. Decide or withdraw that one first."
        );

    /// <summary>Somebody was faster.</summary>
    public static Refusal Decided { get; } =
        new(
            "second-person.decided",
            "Esa propuesta ya fue decidida. Abra la propuesta para ver cómo quedó.",
            "That proposal has been decided already. Open it to see how it stands."
        );

    /// <summary>Its time is over.</summary>
    public static Refusal Expired { get; } =
        new(
            "second-person.expired",
            "El plazo para decidir esa propuesta venció. Quien la hizo puede proponerla de nuevo.",
            "The time to decide that proposal is over. Whoever made it can propose it again."
        );

    /// <summary>Nobody is their own second person.</summary>
    public static Refusal Proposer { get; } =
        new(
            "second-person.proposer",
            "Usted hizo esta propuesta: la decide otra persona. Usted puede retirarla.",
            "You made this proposal: another person decides it. You can withdraw it."
        );

    /// <summary>Only the proposer takes it back.</summary>
    public static Refusal NotProposer { get; } =
        new(
            "second-person.not-proposer",
            "Solo quien hizo la propuesta puede retirarla.",
            "Only the person who made the proposal can withdraw it."
        );

    /// <summary>What it would change is no longer as it was; the act stays open.</summary>
    public static Refusal Changed { get; } =
        new(
            "second-person.changed",
            "Lo que esta propuesta cambiaría ha cambiado entretanto. Revise cómo está ahora; la propuesta sigue en espera.",
            "What this proposal would change has changed meanwhile. See how it stands now; the proposal is still waiting."
        );
}
