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
    ) => (await For([code], instrumentId, stop))[code];

    /// <summary>For several of those asked by the same text.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Guid>>> For(
        IReadOnlyCollection<string> codes,
        int instrumentId,
        CancellationToken stop
    )
    {
        Audience? text = await documents.AudienceOf(instrumentId, stop) is { } number
            ? await audiences.Of(number, stop)
            : null;
        var told = new Dictionary<string, IReadOnlyList<Guid>>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            told[code] = text is { } audience ? await For(code, audience, stop) : [];
        }
        return told;
    }

    private async Task<IReadOnlyList<Guid>> For(string code, Audience text, CancellationToken stop)
    {
        var (now, facts) = (clock.GetUtcNow(), await conference.Facts(stop));
        var asked = Addressees.PartyOf(code, facts);
        var offices = asked is null ? Chair : Receivers;
        asked ??= Presiding(facts, now);
        if (asked is not { } party)
        {
            return [];
        }
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
