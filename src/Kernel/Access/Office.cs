namespace Puebla.Kernel.Access;

/// <summary>As what a person acts: the office of a mandate.</summary>
/// <remarks>Numbers are stored; they never change their meaning.</remarks>
public enum Office
{
    /// <summary>An official of a member's government: prepares, never submits.</summary>
    Official = 1,

    /// <summary>Punto focal (booklet l.1043-1048): receives what the country receives and passes it on; more than one per country.</summary>
    FocalPoint = 2,

    /// <summary>Answers for the country: submits what its government prepared.</summary>
    AnswersForCountry = 3,

    /// <summary>Vice-Minister or Under-Secretary: head of delegation (booklet l.666-670).</summary>
    ViceMinister = 4,

    /// <summary>Delegate of a country to a body, by nomination of the country.</summary>
    Delegate = 5,

    /// <summary>Acts for the presidency while the country presides, and at no other time.</summary>
    PresidencyChair = 6,

    /// <summary>Member of the Secretariat.</summary>
    Secretariat = 7,

    /// <summary>Administers the Reserve Fund for OIM (booklet l.1686-1689); gives no other right.</summary>
    FundAdministrator = 8,

    /// <summary>Represents an observer country or organisation.</summary>
    ObserverDelegate = 9,

    /// <summary>Speaks for civil society's network.</summary>
    CivilSocietyDelegate = 10,

    /// <summary>A special participant whom the Vice-Ministers invited (history 7).</summary>
    SpecialParticipant = 11,

    /// <summary>Represents a sister process, its presidency or its secretariat.</summary>
    SisterProcessDelegate = 12,

    /// <summary>Manages accounts and sees nothing of the Conference that a visitor does not see.</summary>
    Administrator = 13,
}

/// <summary>Forms of an <see cref="Office"/>.</summary>
public static class Offices
{
    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<Office> All { get; } = Enum.GetValues<Office>();

    extension(Office office)
    {
        /// <summary>The stable word for storage, addresses and keys of texts: <c>focal-point</c>.</summary>
        public string Word =>
            string.Concat(
                office
                    .ToString()
                    .Select(
                        (letter, index) =>
                            char.IsUpper(letter) && index > 0
                                ? $"-{char.ToLowerInvariant(letter)}"
                                : char.ToLowerInvariant(letter).ToString()
                    )
            );
    }

    /// <summary>The office of a word; null where there is none.</summary>
    public static Office? FromWord(string? word) =>
        All.Where(office => office.Word == word).Select(office => (Office?)office).FirstOrDefault();
}
