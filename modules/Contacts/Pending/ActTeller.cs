using Microsoft.Extensions.Localization;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.Pending;

/// <summary>Tells acts as sentences, with the names of who proposed and who decided.</summary>
internal sealed class ActTeller(
    ISentences sentences,
    IPersons persons,
    IStringLocalizer<Texts> words
)
{
    /// <summary>A mandate's word in words; null where nobody acted in one.</summary>
    public async ValueTask<string?> Mandate(string word, CancellationToken stop) =>
        word.Length == 0
            ? null
            : await sentences.Name("mandate", word, LanguageExtensions.Current, stop);

    public async Task<IReadOnlyList<ToldAct>> Tell(
        IReadOnlyList<PendingAct> acts,
        CancellationToken stop
    )
    {
        var names = await persons.Find(
            [
                .. acts.SelectMany(act => new[] { act.ProposedBy, act.DecidedBy })
                    .Select(word => Guid.TryParse(word, out var person) ? person : Guid.Empty)
                    .Distinct(),
            ],
            stop
        );
        var told = new List<ToldAct>();
        foreach (var act in acts)
        {
            var sentence = await sentences.Tell(
                act.Kind,
                act.Subject,
                act.Payload,
                LanguageExtensions.Current,
                stop
            );
            told.Add(
                new(
                    act,
                    sentence,
                    NameOf(act.ProposedBy),
                    act.DecidedBy is { } by ? NameOf(by) : null
                )
            );
        }
        return told;

        string NameOf(string word) =>
            Guid.TryParse(word, out var person)
                ? names.GetValueOrDefault(person)?.Name ?? words["Person.Erased"]
                : "Puebla";
    }
}

/// <summary>An act for a page.</summary>
internal sealed record ToldAct(PendingAct Act, string Sentence, string Proposer, string? Decider);
