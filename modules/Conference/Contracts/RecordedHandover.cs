namespace Puebla.Conference.Contracts;

/// <summary>That the presidency changed hands, as Puebla recorded it.</summary>
/// <param name="Id">Its opaque id.</param>
/// <param name="Country">ISO 3166 alpha-3 code of the country that took over.</param>
/// <param name="Year">The year under which the presidency is listed.</param>
/// <param name="At">The instant; the old presidency's rights end and the new one's begin.</param>
/// <param name="Zone">The zone in which the instant was given.</param>
/// <param name="Meeting">Key of the meeting where it happened; null where it was at none, or it is not known.</param>
/// <param name="Next">The country that will preside afterwards, where that is known already.</param>
public sealed record RecordedHandover(
    Guid Id,
    string Country,
    int Year,
    DateTimeOffset At,
    string Zone,
    string? Meeting,
    string? Next
)
{
    /// <summary>The day of the handover where it happened.</summary>
    public DateOnly Day =>
        DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTime(At, TimeZoneInfo.FindSystemTimeZoneById(Zone)).DateTime
        );

    /// <summary>The hour of the handover where it happened: <c>17:30</c>.</summary>
    public string LocalHour =>
        TimeZoneInfo
            .ConvertTime(At, TimeZoneInfo.FindSystemTimeZoneById(Zone))
            .ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The short name under which Puebla's journal is cited as a source.</summary>
    public const string Seed = "journal";

    /// <summary>Its key in the journal.</summary>
    public string Subject => $"handover:{Id:D}";
}

/// <summary>Who presides at an instant, for rights. The documents' years are no answer: a handover is recorded, or its day is certain.</summary>
public interface IPresidency
{
    /// <summary>The country that presides at an instant; null where that is not known, and then nobody acts for the presidency.</summary>
    ValueTask<string?> PresidingAt(DateTimeOffset at, CancellationToken stop = default);
}
