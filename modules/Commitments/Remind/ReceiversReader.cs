using Puebla.Commitments.Sight;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;

namespace Puebla.Commitments.Remind;

/// <summary>Who receives for those asked, by name, and why no mail reaches one; a look-up each for all of them, however many.</summary>
internal sealed class ReceiversReader(
    Told told,
    ICorrespondents correspondents,
    IAccountRegister accounts,
    MailTroubles troubles,
    IPersons persons,
    ISentences sentences
)
{
    /// <summary>Those who receive, by the code of the one asked.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Receiver>>> Of(
        IReadOnlyCollection<string> codes,
        int instrumentId,
        CancellationToken stop
    )
    {
        var language = LanguageExtensions.Current;
        var people = await told.For(codes, instrumentId, stop);
        Guid[] all = [.. people.Values.SelectMany(one => one).Distinct()];
        var to = await correspondents.Find(all, stop);
        var addresses = to.ToDictionary(one => one.Key, one => one.Value.Address);
        var (open, stopped, names) = (
            await accounts.CanSignIn(all, stop),
            await troubles.Stopped(addresses, stop),
            await Names(all, stop)
        );
        var known = all.ToDictionary(
            person => person,
            person => new Receiver(names[person], Trouble(person))
        );
        return people.ToDictionary(
            one => one.Key,
            one => (IReadOnlyList<Receiver>)[.. one.Value.Select(person => known[person])]
        );

        string? Trouble(Guid person) =>
            !to.ContainsKey(person) ? Of("NoAddress")
            : !open.Contains(person) ? Of("NoAccount")
            : stopped.Contains(person) ? Of("Stopped")
            : null;

        string Of(string trouble) => CommitmentWords.Of($"Remind.Trouble.{trouble}", language);
    }

    /// <summary>The names of persons; words that say so where one was erased.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Names(
        IReadOnlyCollection<Guid> all,
        CancellationToken stop
    )
    {
        var cards = await persons.Find(all, stop);
        var names = new Dictionary<Guid, string>();
        foreach (var person in all)
        {
            names[person] =
                cards.GetValueOrDefault(person)?.Name
                ?? await sentences.Name(
                    "person",
                    person.ToString("D"),
                    LanguageExtensions.Current,
                    stop
                );
        }
        return names;
    }
}
