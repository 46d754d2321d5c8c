namespace Puebla.Kernel.Access;

/// <summary>Who may see a thing: the one classification of every document, paragraph, file and count.</summary>
/// <remarks>Numbers are stored; they never change their meaning.</remarks>
public enum AccessMode
{
    /// <summary>Everybody.</summary>
    Public = 0,

    /// <summary>Those who take part in an occasion (a meeting, a session); the subject is its key.</summary>
    Occasion = 1,

    /// <summary>The member countries' people, the presidency and the Secretariat.</summary>
    Members = 2,

    /// <summary>Heads of delegation.</summary>
    HeadsOfDelegation = 3,

    /// <summary>A body or a drafting group; the subject is its code.</summary>
    Body = 4,

    /// <summary>The presidency and the Secretariat.</summary>
    PresidencyAndSecretariat = 5,

    /// <summary>Persons named one by one; the subject is the key of their list.</summary>
    NamedPersons = 6,
}
