using Microsoft.Extensions.Localization;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Forms;

namespace Puebla.Accounts.MyAccount;

/// <summary>A mandate in words: <c>Punto focal · Costa Rica</c>, and its days with the zone in which they are counted.</summary>
internal sealed record WordedMandate(string What, string? When);

/// <summary>Puts one's own mandates into words, those to come after those in force.</summary>
internal sealed class MandateWords(
    IMandates mandates,
    Names names,
    IStringLocalizer<Texts> words,
    TimeProvider clock
)
{
    public async Task<IReadOnlyList<WordedMandate>> Of(Actor actor, CancellationToken stop)
    {
        var dated = await mandates.DatedOf(actor.PersonId ?? Guid.Empty, clock.GetUtcNow(), stop);
        var days = dated.ToDictionary(one => one.Mandate.Id);
        var held = actor.Mandates.Select(mandate => mandate.Id).ToHashSet();
        var found = new List<WordedMandate>();
        foreach (var mandate in actor.Mandates)
        {
            found.Add(new(await What(mandate, stop), When(days.GetValueOrDefault(mandate.Id))));
        }
        foreach (var next in dated.Where(one => !held.Contains(one.Mandate.Id)))
        {
            found.Add(new(await What(next.Mandate, stop), When(next)));
        }
        return found;
    }

    public async Task<string> What(Mandate mandate, CancellationToken stop)
    {
        string office = words[$"Office.{mandate.Office}"];
        var party = await names.Party(mandate.Party.ToString(), stop);
        // "Secretariat" and "Administration of Puebla" name their party already.
        var parts = office.Contains(party, StringComparison.CurrentCulture)
            ? [office]
            : new List<string> { office, party };
        if (mandate.Body is { } body)
        {
            parts.Add(await names.Body(body, stop));
        }
        return string.Join(" · ", parts);
    }

    private string? When(DatedMandate? dated) =>
        dated is null ? null
        : dated.To is { } last
            ? words["Mandate.FromTo", DateText.Full(dated.From), DateText.Full(last), City(dated)]
        : words["Mandate.From", DateText.Full(dated.From), City(dated)].Value;

    private static string City(DatedMandate dated) =>
        MemberZones.CityOf(dated.Zone).In(LanguageExtensions.Current);
}
