namespace Puebla.Kernel.WorkingDays;

/// <summary>Whose holidays do not count. The documents do not say (booklet l.716-727 says only "working days"), so it is a setting that is shown with each reckoning.</summary>
public enum CalendarChoice
{
    /// <summary>Nobody's: every day from Monday to Friday counts.</summary>
    Weekdays,

    /// <summary>Those of the country that presides when it is sent.</summary>
    Presidency,

    /// <summary>Those of the country that is asked.</summary>
    Addressee,

    /// <summary>Those of every member.</summary>
    EveryMember,
}

/// <summary>The words of the choices, as settings and addresses write them.</summary>
public static class CalendarChoices
{
    private static readonly string[] Words =
    [
        "weekdays",
        "presidency",
        "addressee",
        "every-member",
    ];

    /// <summary>All words, in the order of the choices.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word of a choice.</summary>
    public static string Word(this CalendarChoice choice) => Words[(int)choice];

    /// <summary>The choice of a word; null where it is none.</summary>
    public static CalendarChoice? Parse(string? word) =>
        Array.IndexOf(Words, word) is var at and >= 0 ? (CalendarChoice)at : null;
}
