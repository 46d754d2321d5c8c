using Puebla.Conference.Contracts;
using Puebla.Contacts.Confirm;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Directory;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;

namespace Puebla.Contacts.Asking;

/// <summary>Asks of each who keeps a party's contacts to confirm them, every so often.</summary>
internal sealed class ContactAsks(
    StandingReader standings,
    IConference conference,
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
        var kept = new Dictionary<Party, Mandate>();
        foreach (var party in actor.Mandates.Select(one => one.Party).Distinct())
        {
            if (
                party != Party.Puebla
                && await rights.May(actor, Act.KeepContacts, party, stop) is { By: { } by }
            )
            {
                kept[party] = by;
            }
        }
        if (kept.Count == 0)
        {
            return [];
        }
        var now = clock.GetUtcNow();
        var facts = await conference.Facts(stop);
        return
        [
            .. (await standings.Of(kept.Keys, stop))
                .Values.Where(one => one.Due is { } due && ConfirmationRules.IsAsked(due, now))
                .Select(one =>
                    Line(
                        one,
                        kept[one.Party],
                        PartyNames.Of(one.Party, facts).In(language),
                        language
                    )
                ),
        ];
    }

    private static Asked Line(PartyStanding standing, Mandate by, string name, Language language)
    {
        var page = DirectoryPages.One(standing.Party, Language.Spanish);
        return new(
            $"contacts.confirm:{standing.Party}",
            by,
            AskedWords.Of("Asked.Confirm", language, name),
            $"{page}/confirmar",
            AskedWords.AudienceOf(by)
        )
        {
            Due = Due.InSanJose(standing.Due!.Value),
            Since = Due.InSanJose(standing.Due.Value.AddDays(-ConfirmationRules.AskedBefore)).Ends,
            State = standing.Last is { } last
                ? AskedWords.Of(
                    "Asked.Last",
                    language,
                    AskedWords.Day(ConferenceFacts.DayOf(last.At), language)
                )
                : AskedWords.Of("Asked.Never", language),
            Steps = [new(AskedWords.Of("Asked.SeeContacts", language), page)],
        };
    }
}
