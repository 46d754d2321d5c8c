using Microsoft.Extensions.Localization;
using Puebla.Contacts.Contracts;
using Puebla.Desk.Data;
using Puebla.Kernel.Access;

namespace Puebla.Desk.MyDesk;

/// <summary>Says at a line who passed it to whom: to the reader, with the note; by the reader, with who opened it; by another of the party, so that nobody passes it on twice.</summary>
internal sealed class PassingWords(IPersons persons, IStringLocalizer<Texts> words)
{
    /// <summary>By the party's word and the line's key.</summary>
    public async Task<ILookup<(string Party, string Key), PassedWords>> Of(
        IReadOnlyList<Passing> passings,
        Actor actor,
        CancellationToken stop
    )
    {
        var names = await persons.Find(
            [
                .. passings
                    .SelectMany(one => one.To.Select(to => to.PersonId).Append(one.PassedBy))
                    .Distinct(),
            ],
            stop
        );
        return passings.ToLookup(one => (one.Party, one.Key), one => Of(one, actor.PersonId));

        PassedWords Of(Passing one, Guid? reader) =>
            one.PassedBy == reader
                ? new(words["Passed.ByMe", Listed(one, Opened)], DeskPlaces.PassedHere(one.Id))
            : one.To.Exists(to => to.PersonId == reader)
                ? new(words["Passed.ToMe", Name(one.PassedBy)], Note: one.Note)
            : new(
                words["Passed.ByAnother", Name(one.PassedBy), Listed(one, to => Name(to.PersonId))]
            );

        string Opened(PassedTo to) =>
            words[
                to.OpenedAt is null ? "Passed.One.NotOpened" : "Passed.One.Opened",
                Name(to.PersonId)
            ];

        string Name(Guid person) =>
            names.GetValueOrDefault(person)?.Name ?? words["Person.Erased"].Value;
    }

    private static string Listed(Passing one, Func<PassedTo, string> told) =>
        string.Join(", ", one.To.Select(told).Order(StringComparer.CurrentCulture));
}
