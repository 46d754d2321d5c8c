using System.Security.Cryptography;
using System.Text;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Journal;
using Puebla.Ui.Addresses;

namespace Puebla.Desk.MyDesk;

/// <summary>Puts a line into words and addresses of the reader's language.</summary>
internal sealed class LineWords(DueWords due, ISentences sentences, Places places)
{
    /// <summary>The line; its mandate is named for one who holds several.</summary>
    public async Task<DeskLine> Of(Asked line, Actor actor, CancellationToken stop)
    {
        var language = LanguageExtensions.Current;
        var (tag, state) = due.Tag(line.Due);
        return new(AnchorOf(line.Key), tag, state, line.What, places.In(line.Link, language))
        {
            Mandate = actor.Mandates.Count > 1 ? await MandateOf(line.Mandate, actor, stop) : null,
            Facts = [.. new[] { line.State, due.LastDay(line.Due) }.OfType<string>()],
            Steps = [.. line.Steps.Select(step => (step.Name, places.In(step.Link, language)))],
        };
    }

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
