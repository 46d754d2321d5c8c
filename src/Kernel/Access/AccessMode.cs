namespace Puebla.Kernel.Access;

/// <summary>Who may see a thing: the one classification of every document, paragraph, file, count and line of the journal.</summary>
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

    /// <summary>The people of one government, and nobody else: neither the Secretariat nor administrators. The subject is the country's code.</summary>
    Government = 7,

    /// <summary>Those who manage accounts: lines of the journal about accounts, and nothing of the Conference.</summary>
    Administration = 8,
}

/// <summary>What follows from a mode.</summary>
public static class AccessModes
{
    extension(AccessMode mode)
    {
        /// <summary>Whether each reading of such a thing leaves a line in the journal.</summary>
        public bool IsConfidential =>
            mode
                is AccessMode.HeadsOfDelegation
                    or AccessMode.PresidencyAndSecretariat
                    or AccessMode.NamedPersons;

        /// <summary>Whether one who may not see such a thing is not even told that it exists. Of the other modes a signed-in person is told the rule.</summary>
        public bool HidesExistence =>
            mode
                is AccessMode.HeadsOfDelegation
                    or AccessMode.PresidencyAndSecretariat
                    or AccessMode.NamedPersons
                    or AccessMode.Government
                    or AccessMode.Administration;
    }
}
