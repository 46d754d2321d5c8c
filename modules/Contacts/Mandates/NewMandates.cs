using System.Globalization;
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
                mandate.From.ToString("O", CultureInfo.InvariantCulture),
                mandate.To?.ToString("O", CultureInfo.InvariantCulture),
                mandate.Zone
            );
    }

    extension(MandateRow row)
    {
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

/// <summary>A mandate in keys, for sentences.</summary>
internal sealed record MandateDetails(
    string person,
    string office,
    string party,
    string? body,
    string from,
    string? to,
    string zone
);
