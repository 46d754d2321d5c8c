using System.Globalization;
using System.Text.Json.Serialization;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Mandates;

/// <summary>Forms of a mandate to be given.</summary>
internal static class NewMandates
{
    extension(NewMandate mandate)
    {
        /// <summary>The row that it becomes.</summary>
        public MandateRow ToRow(string proposedBy, string? confirmedBy, Guid? id = null) =>
            new()
            {
                Id = id ?? Guid.CreateVersion7(),
                PersonId = mandate.Person,
                Office = mandate.Office,
                Party = mandate.Party.ToString(),
                Body = mandate.Body,
                From = mandate.From,
                To = mandate.To,
                Zone = mandate.Zone,
                ProposedBy = proposedBy,
                ConfirmedBy = confirmedBy,
            };

        /// <summary>What the journal and notices keep of it: keys, never a name.</summary>
        public MandateDetails Details() =>
            new(
                mandate.Person.ToString("D"),
                mandate.Office.Word,
                mandate.Party.ToString(),
                mandate.Body,
                Word(mandate.From),
                mandate.To is { } to ? Word(to) : null,
                mandate.Zone
            );
    }

    extension(MandateDetails details)
    {
        /// <summary>The mandate of a proposal.</summary>
        public NewMandate ToMandate() =>
            new(
                Guid.Parse(details.Person, CultureInfo.InvariantCulture),
                Offices.FromWord(details.Office)!.Value,
                Party.Parse(details.Party)!.Value,
                details.Body,
                Day(details.From)!.Value,
                Day(details.To),
                details.Zone
            );
    }

    /// <summary>A day as keys write it.</summary>
    public static string Word(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The day of a word; null where it is none.</summary>
    public static DateOnly? Day(string? word) =>
        DateOnly.TryParseExact(
            word,
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    extension(MandateRow row)
    {
        /// <summary>What the journal and notices keep of it.</summary>
        public MandateDetails Details() =>
            new(
                row.PersonId.ToString("D"),
                row.Office.Word,
                row.Party,
                row.Body,
                Word(row.From),
                row.To is { } to ? Word(to) : null,
                row.Zone
            );

        /// <summary>Its first line of history.</summary>
        public MandateChange Given(DateTimeOffset at, Guid? act) =>
            new()
            {
                MandateId = row.Id,
                At = at,
                Kind = MandateChangeKind.Given,
                NewTo = row.To,
                ProposedBy = row.ProposedBy,
                ConfirmedBy = row.ConfirmedBy,
                ActId = act,
            };
    }
}

/// <summary>A mandate in keys, for sentences: what proposals, the journal and notices keep of it.</summary>
internal sealed record MandateDetails(
    [property: JsonPropertyName("person")] string Person,
    [property: JsonPropertyName("office")] string Office,
    [property: JsonPropertyName("party")] string Party,
    [property: JsonPropertyName("body")] string? Body,
    [property: JsonPropertyName("from")] string From,
    [property: JsonPropertyName("to")] string? To,
    [property: JsonPropertyName("zone")] string Zone,
    [property: JsonPropertyName("oldTo")] string? OldTo = null
);
