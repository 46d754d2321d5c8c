using Microsoft.Extensions.Localization;
using Puebla.Kernel.Access;

namespace Puebla.Accounts.MyAccount;

/// <summary>Mandates in words: <c>Punto focal · Costa Rica</c>.</summary>
internal sealed class MandateWords(Names names, IStringLocalizer<Texts> words)
{
    public async Task<IReadOnlyList<string>> Of(Actor actor, CancellationToken stop)
    {
        var found = new List<string>();
        foreach (var mandate in actor.Mandates)
        {
            var parts = new List<string>
            {
                words[$"Office.{mandate.Office}"],
                await names.Party(mandate.Party.ToString(), stop),
            };
            if (mandate.Body is { } body)
            {
                parts.Add(await names.Body(body, stop));
            }
            found.Add(string.Join(" · ", parts));
        }
        return found;
    }
}
