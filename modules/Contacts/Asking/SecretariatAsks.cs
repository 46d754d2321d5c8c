using Puebla.Conference.Contracts;
using Puebla.Contacts.Confirm;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Directory;
using Puebla.Contacts.Interviews;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Settings;

namespace Puebla.Contacts.Asking;

/// <summary>Shows the Secretariat, in a line each, which parties' entries are stale and whose focal points are to be interviewed.</summary>
internal sealed class SecretariatAsks(
    StandingReader standings,
    InterviewReader interviews,
    IConference conference,
    ISettings settings,
    IRights rights,
    TimeProvider clock
) : IAsks
{
    public async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await rights.May(actor, Act.NoteInterviews, stop: stop) is not { By: { } by })
        {
            return [];
        }
        var now = clock.GetUtcNow();
        var facts = await conference.Facts(stop);
        var all = (await standings.Of(null, stop))
            .Values.Where(one => one.Party != Party.Puebla)
            .ToList();
        var lines = new List<Asked>();
        var stale = all.Where(one => one.IsLate(now))
            .Select(one => (one.Party, Due: one.Due!.Value))
            .ToList();
        if (stale.Count > 0)
        {
            lines.Add(
                Line(
                    "contacts.stale:secretariat",
                    "Asked.Stale",
                    $"{ContactPlaces.Directory.Spanish}?condicion={DirectoryFilter.StaleWord}",
                    stale
                )
            );
        }
        foreach (var (party, due) in await Interviews(all, facts, now, stop))
        {
            lines.Add(
                Line(
                    $"contacts.interview:{party}",
                    "Asked.Interview",
                    $"{DirectoryPages.One(party, Language.Spanish)}/entrevistas",
                    [(party, due)]
                )
            );
        }
        return lines;

        Asked Line(
            string key,
            string words,
            string link,
            List<(Party Party, DateOnly Due)> parties
        ) =>
            new(
                key,
                by,
                AskedWords.Of(
                    words,
                    language,
                    string.Join(
                        ", ",
                        parties
                            .Select(one => PartyNames.Of(one.Party, facts).In(language))
                            .Order(StringComparer.Create(language.Culture, ignoreCase: true))
                    )
                ),
                link,
                Audience.PresidencyAndSecretariat
            )
            {
                Due = Due.InSanJose(parties.Min(one => one.Due)),
                Since = Due.InSanJose(
                    parties.Min(one => one.Due).AddDays(-ConfirmationRules.AskedBefore)
                ).Ends,
            };
    }

    private async Task<List<(Party Party, DateOnly Due)>> Interviews(
        List<PartyStanding> all,
        ConferenceFacts facts,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var last = await interviews.Last(stop);
        var months = await settings.Months(ContactSettings.Interview, stop);
        var members = facts
            .MembersAt(PartialDate.Of(ConferenceFacts.DayOf(now)))
            .Select(answer => Party.Country(answer.Fact.Country))
            .ToHashSet();
        return
        [
            .. all.Where(one => members.Contains(one.Party))
                .Select(one =>
                    (
                        one.Party,
                        Due: InterviewRules.DueOf(
                            one,
                            last.TryGetValue(one.Party, out var day) ? day : null,
                            months
                        )
                    )
                )
                .Where(one => one.Due is { } due && ConfirmationRules.IsAsked(due, now))
                .Select(one => (one.Party, one.Due!.Value)),
        ];
    }
}
