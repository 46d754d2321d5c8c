using System.Globalization;
using Microsoft.Extensions.Localization;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Desk.Waiting;

/// <summary>Asks whoever could confirm what another proposed. Of every kind, whatever module it is of: this is the one place that asks it.</summary>
internal sealed class AskedActs(
    ISecondPerson secondPerson,
    ISentences sentences,
    IPersons persons,
    IStringLocalizer<Texts> words
) : IAsks
{
    public async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        var waiting = await secondPerson.AskedOf(actor, stop);
        var names = await persons.Find(
            [.. waiting.Select(one => PersonOf(one.Act)).OfType<Guid>().Distinct()],
            stop
        );
        var asked = new List<Asked>(waiting.Count);
        foreach (var (act, by) in waiting)
        {
            var what = await sentences.Tell(act.Kind, act.Subject, act.Payload, language, stop);
            var proposer = PersonOf(act) is { } id ? names.GetValueOrDefault(id)?.Name : "Puebla";
            asked.Add(
                new(
                    $"desk.decide:{act.Id:D}",
                    by,
                    words["Acts.What", what.TrimEnd('.')],
                    $"{SecondPersonPages.Spanish}/{act.Id:D}",
                    Audience.Parse(act.Audience) ?? Audience.PresidencyAndSecretariat
                )
                {
                    Due = Due.InSanJose(JournalDay.Of(act.ExpiresAt)),
                    Since = act.ProposedAt,
                    State = words[
                        "Acts.State",
                        proposer ?? words["Person.Erased"],
                        Hour(act.ExpiresAt)
                    ],
                }
            );
        }
        return asked;
    }

    private static string Hour(DateTimeOffset at) =>
        TimeZoneInfo
            .ConvertTime(at, JournalDay.Zone)
            .ToString("HH:mm", CultureInfo.InvariantCulture);

    private static Guid? PersonOf(PendingAct act) =>
        Guid.TryParse(act.ProposedBy, out var person) ? person : null;
}
