using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Access;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Sight;

/// <summary>Whom to tell what concerns one of those asked: those who receive for them, and of those the ones who may see the text.</summary>
internal sealed class Told(
    IMandates mandates,
    IConference conference,
    IRecordedDocuments documents,
    Audiences audiences,
    IRights rights,
    TimeProvider clock
)
{
    private static readonly Office[] Receivers =
    [
        Office.FocalPoint,
        Office.AnswersForCountry,
        Office.ViceMinister,
        Office.ObserverDelegate,
        Office.CivilSocietyDelegate,
        Office.SisterProcessDelegate,
        Office.Secretariat,
    ];

    private static readonly Office[] Chair = [Office.PresidencyChair];

    public async Task<IReadOnlyList<Guid>> For(
        string code,
        int instrumentId,
        CancellationToken stop
    )
    {
        var (now, facts) = (clock.GetUtcNow(), await conference.Facts(stop));
        var asked = Addressees.PartyOf(code, facts);
        var offices = asked is null ? Chair : Receivers;
        asked ??= Presiding(facts, now);
        if (
            asked is not { } party
            || await documents.AudienceOf(instrumentId, stop) is not { } number
        )
        {
            return [];
        }
        var text = await audiences.Of(number, stop);
        var told = new List<Guid>();
        foreach (var person in await mandates.ActingFor(party, now, stop))
        {
            var held = (await mandates.InForce(person, now, stop)).Mandates;
            if (
                held.Any(one => one.Party == party && offices.Contains(one.Office))
                && (
                    text == Audience.Public
                    || (await rights.AudiencesOf(held, now, stop)).Contains(text)
                )
            )
            {
                told.Add(person);
            }
        }
        return told;
    }

    // For itself and for bodies the presidency answers.
    private static Party? Presiding(ConferenceFacts facts, DateTimeOffset now) =>
        facts.PresidingAt(now) is { } country ? Party.Country(country) : null;
}
