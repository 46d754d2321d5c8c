using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Cards;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Contacts.ProposeMandate;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Contacts.KeepCard;

/// <summary>What may stand in a person's card.</summary>
internal sealed class CardChecks(ConferenceDb db, IPersons persons, TimeProvider clock)
{
    private const int Longest = 500;

    /// <summary>What is wrong with which field of the form.</summary>
    public async Task<List<WrongField>> Of(
        ImmutableSortedDictionary<string, string> fields,
        Person row,
        IReadOnlyList<Party> parties,
        CancellationToken stop
    )
    {
        var wrong = fields
            .Where(field => field.Value.Length > Longest)
            .Select(field => new WrongField(InputOf(field.Key), CardRefusals.TooLong))
            .ToList();
        Need(fields[Fields.Name].Length > 0, Fields.Name, CardRefusals.Name);
        var email = fields[Fields.Email];
        Need(MandateProposer.IsAddress(email), Fields.Email, FormRefusals.Email);
        var other = await persons.ByEmail(email, stop);
        Need(other is null || other == row.Id, Fields.Email, CardRefusals.EmailTaken);
        Need(
            PhoneNumbers.Tidy(fields[Fields.Phones]) is not null,
            Fields.Phones,
            CardRefusals.Phones
        );
        var institution = fields[Fields.Institution];
        Need(
            institution.Length == 0
                || institution == row.InstitutionId?.ToString("D")
                || (await Offered(parties, stop)).Any(one => one.Id.ToString("D") == institution),
            Fields.Institution,
            CardRefusals.Institution
        );
        return wrong;

        void Need(bool right, string field, Refusal refusal)
        {
            if (!right)
            {
                wrong.Add(new(InputOf(field), refusal));
            }
        }
    }

    /// <summary>The institutions that can be chosen: those of the person's parties that there are today.</summary>
    public async Task<IReadOnlyList<Institution>> Offered(
        IReadOnlyList<Party> parties,
        CancellationToken stop
    )
    {
        var words = parties.Select(party => party.ToString()).ToList();
        var today = ConferenceFacts.DayOf(clock.GetUtcNow());
        return await db.Set<Institution>()
            .AsNoTracking()
            .Where(row => words.Contains(row.Party) && (row.To == null || row.To >= today))
            .OrderBy(row => row.NameSpanish)
            .ToListAsync(stop);
    }

    /// <summary>The form's own name of a field.</summary>
    public static string InputOf(string field) =>
        field switch
        {
            Fields.Name => "nombre",
            Fields.Email => "correo",
            Fields.Position => "puesto",
            Fields.Institution => "institucion",
            Fields.OtherInstitution => "otra",
            Fields.Phones => "telefonos",
            _ => "idioma",
        };
}
