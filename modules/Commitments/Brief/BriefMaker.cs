using Puebla.Commitments.Sheets;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Brief;

/// <summary>Makes the brief of a country: what it was asked, what it answered, what it owes, its meetings, documents and contacts, as far as the one who asks may see each.</summary>
internal sealed class BriefMaker(
    CommitmentSight sight,
    LineCells cells,
    BriefAsked asked,
    BriefMeetings meetings,
    BriefContacts contacts,
    IConference conference,
    IRights rights,
    ICurrentActor current
)
{
    /// <summary>The brief; null where no register knows the country; or the rule by which it is not for the one who asks.</summary>
    public async Task<(Sheet? Sheet, Rule? Refused)> Of(
        string country,
        SheetLength length,
        CancellationToken stop
    )
    {
        var facts = await conference.Facts(stop);
        if (facts.Country(country) is not { } named || !Belongs(country, facts))
        {
            return (null, null);
        }
        var seen = await sight.Here(stop);
        // How a government stands is for the members, and for itself (Open/ opens single requests, and no sheet).
        if (!current.Actor.BelongsTo(Audience.Members) && !seen.Own.Contains(country))
        {
            return (null, (await rights.RuleOf(Audience.Members, stop)).Rule);
        }
        var lines = seen.Lines.Where(one => one.Line.Addressee == country);
        SheetPart?[] parts =
        [
            .. await asked.Of(lines, country, length, stop),
            meetings.Of(country, facts),
            await meetings.Documents(country, lines, facts, stop),
            await contacts.Of(country, stop),
        ];
        return (
            new(
                named.Name.In(LanguageExtensions.Current),
                CommitmentWords.Of("Brief.Eyebrow", LanguageExtensions.Current),
                cells.About("Brief.About"),
                [.. parts.OfType<SheetPart>()]
            ),
            null
        );
    }

    // A country that never belonged nor observed has nothing that anybody follows up.
    private static bool Belongs(string country, ConferenceFacts facts) =>
        facts.Members.Any(one => one.Country == country)
        || facts.Observers.Any(one => one.Country == country);
}
