using System.Globalization;
using Puebla.Conference.Contracts;

namespace Puebla.Conference.Authorisations;

/// <summary>What is typed into the form of an authorisation, as it was typed.</summary>
internal sealed class AuthorisationForm
{
    public string? Class { get; set; }

    public string? Party { get; set; }

    public string? Occasion { get; set; }

    public string? Meeting { get; set; }

    public string? Body { get; set; }

    public bool Attend { get; set; }

    public bool Speak { get; set; }

    public bool Draft { get; set; }

    public bool Papers { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Zone { get; set; }

    public string? Reason { get; set; }

    public IReadOnlyList<Right> Rights =>
        [
            .. new (bool Ticked, Right Right)[]
            {
                (Attend, Right.Attend),
                (Speak, Right.Speak),
                (Draft, Right.Draft),
                (Papers, Right.ReceivePapers),
            }
                .Where(one => one.Ticked)
                .Select(one => one.Right),
        ];

    public DateOnly? FromRead => Day(From);

    public DateOnly? ToRead => Day(To);

    private static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(
            typed?.Trim(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
