using Puebla.Conference.Contracts;
using Puebla.Conference.Participation;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.Authorisations;

/// <summary>What an authorisation may not be. Only cells that hang on one can be opened, and deciding is none of them.</summary>
internal sealed class AuthorisationChecks(
    ConferenceFacts facts,
    IReadOnlyDictionary<string, string> settings,
    Func<string, string> words
)
{
    public IEnumerable<FieldError> Of(AuthorisationForm form, Office by)
    {
        var who = ParticipationWords.ClassOf(form.Class);
        var occasion = ParticipationWords.OccasionOf(form.Occasion);
        return
        [
            .. who is null ? [Error("Class")] : Array.Empty<FieldError>(),
            .. occasion is null ? [Error("Occasion")] : Array.Empty<FieldError>(),
            .. WrongPlace(form, who, occasion),
            .. WrongRights(form, who, occasion, by),
            .. WrongDays(form),
        ];
    }

    private IEnumerable<FieldError> WrongPlace(
        AuthorisationForm form,
        ParticipantClass? who,
        Occasion? occasion
    )
    {
        if (Given(form.Party) is { } party && !IsOf(Party.Parse(party), who))
        {
            yield return Error("Party");
        }
        if (
            Given(form.Meeting) is { } meeting
            && (
                facts.Meeting(meeting) is not { } known
                || ParticipationTable.OccasionOf(known.Kind) != occasion
            )
        )
        {
            yield return Error("Meeting");
        }
        if (
            Given(form.Body) is { } body
            && (
                facts.Body(body) is not { } named
                || ParticipationTable.OccasionOf(named.Kind) != occasion
            )
        )
        {
            yield return Error("Body");
        }
    }

    private IEnumerable<FieldError> WrongRights(
        AuthorisationForm form,
        ParticipantClass? who,
        Occasion? occasion,
        Office by
    )
    {
        if (form.Rights.Count == 0)
        {
            yield return new("Form.Attend", words("Authorisation.Error.Rights"));
        }
        if (who is not { } one || occasion is not { } where)
        {
            yield break;
        }
        foreach (var cell in form.Rights.Select(right => ParticipationTable.Of(one, where, right)))
        {
            if (!cell.OpensByAuthorisation(cell.Setting is { } s ? settings[s.Key] : null))
            {
                yield return new(
                    FieldOf(cell.Right),
                    $"{words("Authorisation.Error.Closed")} {cell.Rule.Sentence.Here}"
                );
            }
            else if (by == Office.Secretariat && cell.Condition != Conditions.AgendaSlot)
            {
                yield return new(FieldOf(cell.Right), words("Authorisation.Error.OnlySlots"));
            }
        }
    }

    private IEnumerable<FieldError> WrongDays(AuthorisationForm form)
    {
        if (form.FromRead is null)
        {
            yield return Error("From");
        }
        if (form.ToRead is null || form.ToRead < form.FromRead)
        {
            yield return Error("To");
        }
        if (MemberZones.All.All(one => one.Zone != form.Zone))
        {
            yield return Error("Zone");
        }
        if (string.IsNullOrWhiteSpace(form.Reason))
        {
            yield return Error("Reason");
        }
    }

    private bool IsOf(Party? party, ParticipantClass? who) =>
        party is { } one && PartiesOf(facts, who).Contains(one);

    /// <summary>The parties of a class that the registers know; for all classes where none is given.</summary>
    public static IEnumerable<Party> PartiesOf(ConferenceFacts facts, ParticipantClass? who) =>
        who switch
        {
            ParticipantClass.ObserverCountry => Observers(facts, ObserverKind.Country),
            ParticipantClass.ObserverOrganization => Observers(facts, ObserverKind.Organization),
            ParticipantClass.CivilSociety => facts.CivilSociety.Select(one => new Party(
                PartyKind.CivilSociety,
                one.Key
            )),
            ParticipantClass.SisterProcess => facts
                .Bodies.Where(one => one.Kind == BodyKind.External)
                .Select(one => new Party(PartyKind.SisterProcess, one.Key)),
            ParticipantClass.Secretariat => [Party.Secretariat],
            null => ParticipationWords.Classes.SelectMany(one => PartiesOf(facts, one)),
            _ => [],
        };

    public static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static IEnumerable<Party> Observers(ConferenceFacts facts, ObserverKind kind) =>
        facts
            .Observers.Where(one => one.Kind == kind && one.Standing == ObserverStanding.Observer)
            .Select(one =>
                one.Country is { } country ? Party.Country(country) : Party.Organization(one.Key)
            );

    private static string FieldOf(Right right) =>
        right == Right.ReceivePapers ? "Form.Papers" : $"Form.{right}";

    private FieldError Error(string field) =>
        new($"Form.{field}", words($"Authorisation.Error.{field}"));
}
