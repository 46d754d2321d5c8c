using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using static Puebla.Conference.Participation.Cite;

namespace Puebla.Conference.Participation;

/// <summary>Why those of an audience see its things, and who they are.</summary>
internal static class AudienceRules
{
    private static readonly LocalizedText Members = new(
        "los países miembros",
        "the member countries"
    );

    private static readonly LocalizedText Presidency = new("la Presidencia", "the presidency");

    private static readonly LocalizedText Secretariat = new("la Secretaría", "the Secretariat");

    public static AudienceRule Of(Audience audience, ConferenceFacts facts) =>
        audience.Mode switch
        {
            AccessMode.Public => new(audience, Public, [new("todo el mundo", "everybody")]),
            AccessMode.Members => new(audience, MemberRules.PrivatePages, [Members, Secretariat]),
            AccessMode.HeadsOfDelegation => new(
                audience,
                MemberRules.ClosedDoor,
                [
                    new(
                        "los Viceministros de los países miembros",
                        "the member countries' Vice-Ministers"
                    ),
                ]
            ),
            AccessMode.PresidencyAndSecretariat => new(
                audience,
                Steering,
                [Presidency, Secretariat]
            ),
            AccessMode.NamedPersons => new(
                audience,
                Named,
                [new("las personas de la lista", "the persons on the list")]
            ),
            AccessMode.Government => new(
                audience,
                Government,
                [GovernmentOf(audience.Subject, facts)]
            ),
            AccessMode.Administration => new(
                audience,
                OfficeRules.Of(Act.ManageAccounts),
                [new("quienes administran cuentas", "those who manage accounts")]
            ),
            AccessMode.Body => OfBody(audience, facts),
            _ => OfOccasion(audience, facts),
        };

    private static AudienceRule OfBody(Audience audience, ConferenceFacts facts)
    {
        var body = facts.Body(audience.Subject);
        var name = body?.Name ?? new LocalizedText(audience.Subject);
        LocalizedText own = new(
            $"quienes participan en: {name.Spanish}",
            $"those who take part in: {name.English ?? name.Spanish}"
        );
        return body is not null && ParticipationTable.OccasionOf(body.Kind) is { } occasion
            ? new(audience, RuleOf(occasion), [own, .. Receivers(occasion)])
            : new(audience, OwnBody, [own]);
    }

    private static AudienceRule OfOccasion(Audience audience, ConferenceFacts facts) =>
        facts.Meeting(audience.Subject) is { } meeting
        && ParticipationTable.OccasionOf(meeting.Kind) is { } occasion
            ? new(audience, RuleOf(occasion), [.. Receivers(occasion)])
            : new(audience, OwnBody, []);

    private static Rule RuleOf(Occasion occasion) =>
        ParticipationTable.Of(ParticipantClass.MemberCountry, occasion, Right.Attend).Rule;

    /// <summary>The classes that may receive the papers there, with the condition where there is one.</summary>
    private static IEnumerable<LocalizedText> Receivers(Occasion occasion) =>
        ParticipationWords
            .Classes.Select(who => ParticipationTable.Of(who, occasion, Right.ReceivePapers))
            .Where(cell =>
                cell.Answer is CellAnswer.Yes or CellAnswer.OnCondition
                || cell.Setting is { Default: not SilentValue.No }
            )
            .Select(cell => Receiver(ParticipationNames.Of(cell.Class), ConditionOf(cell)));

    private static LocalizedText? ConditionOf(Cell cell) =>
        cell.Condition?.Sentence ?? (cell.OpensByAuthorisation(null) ? OnRecord : null);

    private static LocalizedText Receiver(LocalizedText name, LocalizedText? condition) =>
        condition is null
            ? name
            : new($"{name.Spanish}: {condition.Spanish}", $"{name.English}: {condition.English}");

    private static LocalizedText GovernmentOf(string country, ConferenceFacts facts)
    {
        var name = facts.Country(country)?.Name ?? new LocalizedText(country);
        return new(
            $"las personas del gobierno de {name.Spanish}, y nadie más",
            $"the people of the government of {name.English ?? name.Spanish}, and nobody else"
        );
    }

    private static readonly LocalizedText OnRecord = new(
        "con autorización registrada",
        "with an authorisation on record"
    );

    private static readonly Rule Public = Rule(
        "audience.public",
        "El sitio público difunde los documentos públicos de la Conferencia.",
        "The public site makes the Conference's public documents known.",
        Booklet("l.989-995"),
        History("10.A.1")
    );

    private static readonly Rule Steering = Rule(
        "audience.presidency-and-secretariat",
        "La Presidencia dirige y supervisa, y la Secretaría la asiste; es materia de las dos.",
        "The presidency guides and supervises, the Secretariat assists it; it is a matter of the two.",
        Booklet("l.958-971")
    );

    private static readonly Rule Government = Rule(
        "audience.government",
        "Lo que un gobierno prepara lo ve solo ese gobierno (criterio de Puebla).",
        "What a government prepares is seen by that government alone (Puebla's own default)."
    );

    private static readonly Rule Named = Rule(
        "audience.named-persons",
        "Lo ven las personas nombradas una a una (criterio de Puebla).",
        "The persons named one by one see it (Puebla's own default)."
    );

    private static readonly Rule OwnBody = Rule(
        "audience.body",
        "Lo ven quienes forman parte (criterio de Puebla).",
        "Those who belong to it see it (Puebla's own default)."
    );
}
