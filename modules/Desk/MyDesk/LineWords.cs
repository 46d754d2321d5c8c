using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Journal;
using Puebla.Ui.Addresses;

namespace Puebla.Desk.MyDesk;

/// <summary>Puts lines into words and addresses of the reader's language.</summary>
internal sealed class LineWords(
    DueWords due,
    PassingWords passings,
    ISentences sentences,
    IRights rights,
    Places places,
    IStringLocalizer<Texts> words
)
{
    /// <summary>The lines in their order; their mandates are named for one who holds several.</summary>
    public async Task<IReadOnlyList<DeskLine>> Of(
        DeskLines desk,
        Actor actor,
        CancellationToken stop
    )
    {
        var passed = await passings.Of(desk.Passings, actor, stop);
        var told = new List<DeskLine>(desk.Lines.Count);
        foreach (var line in desk.Lines)
        {
            var known = passed[(line.Mandate.Party.ToString(), line.Key)];
            told.Add(await Of(line, desk.Own.Contains(line.Key), known, actor, stop));
        }
        return told;
    }

    // What was passed to one is not passed further: whoever passed it knows who has it.
    private async Task<DeskLine> Of(
        Asked line,
        bool isOwn,
        IEnumerable<PassedWords> passed,
        Actor actor,
        CancellationToken stop
    )
    {
        var language = LanguageExtensions.Current;
        var (tag, state) = due.Tag(line.Due);
        return new(AnchorOf(line.Key), tag, state, line.What, places.In(line.Link, language))
        {
            Mandate = actor.Mandates.Count > 1 ? await MandateOf(line.Mandate, actor, stop) : null,
            Facts = [.. new[] { line.State, due.LastDay(line.Due) }.OfType<string>()],
            Steps =
            [
                .. line.Steps.Select(step => (step.Name, places.In(step.Link, language))),
                .. isOwn ? await PassOn(line, actor, stop) : [],
            ],
            Passed = [.. passed],
        };
    }

    private async Task<IEnumerable<(string Name, string Link)>> PassOn(
        Asked line,
        Actor actor,
        CancellationToken stop
    ) =>
        (await rights.May(actor, Act.PassOn, line.Mandate.Party, stop)).Allowed
            ? [(words["Pass.Step"].Value, DeskPlaces.PassHere(line.Key))]
            : [];

    // For one party the office tells the mandates apart; for several the party does first.
    private async Task<string> MandateOf(Mandate mandate, Actor actor, CancellationToken stop)
    {
        var language = LanguageExtensions.Current;
        var office = await sentences.Name("office", mandate.Office.Word, language, stop);
        return actor.Mandates.All(one => one.Party == mandate.Party)
            ? office
            : $"{await sentences.Name("party", mandate.Party.ToString(), language, stop)} · {office}";
    }

    private static string AnchorOf(string key) =>
        $"linea-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 6))}";
}
