using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Read;
using Puebla.Record.Relate;
using Puebla.Record.Search.Text;
using Puebla.Ui.Forms;
using Registered = Puebla.Conference.Contracts.RelationKind;
using RelationKind = Puebla.Record.Data.RelationKind;

namespace Puebla.Record.Ties;

/// <summary>Everything that ties a text to others for the one who asks: what was set and what the registers state, in one list and nothing twice.</summary>
internal sealed class RelationLines(
    RelationReader relations,
    RegisteredTies registered,
    RecordNames names,
    IConference conference
)
{
    private static readonly RelationKind[] Order =
    [
        RelationKind.Replaces,
        RelationKind.Modifies,
        RelationKind.Updates,
        RelationKind.Approves,
        RelationKind.Recommends,
        RelationKind.Renames,
        RelationKind.AnnexedTo,
        RelationKind.Quotes,
    ];

    public async Task<IReadOnlyList<RelationLine>> Of(
        InstrumentView instrument,
        CancellationToken stop = default
    )
    {
        await names.Ready();
        var facts = await conference.Facts(stop);
        var ties = await registered.Of(instrument, stop);
        var stated = new HashSet<Tie>(ReferenceEqualityComparer.Instance);
        var lines = new List<RelationLine>();
        foreach (var relation in await relations.Standing(instrument.Id, stop))
        {
            var same = ties.Where(tie => Same(tie, relation, facts)).ToList();
            stated.UnionWith(same);
            lines.Add(Line(relation, same));
        }
        lines.AddRange(ties.Where(tie => !stated.Contains(tie)).Select(Line));
        return
        [
            .. lines
                .OrderBy(line => Array.IndexOf(Order, line.Kind))
                .ThenByDescending(line => line.Outgoing)
                .ThenBy(line => line.Since ?? DateOnly.MinValue),
        ];
    }

    private static bool Same(Tie tie, RelationView relation, ConferenceFacts facts) =>
        Turned(tie) == (relation.Kind, relation.Outgoing)
        && (
            relation.Other is { } other
                ? facts.RecordsOf(other).Contains(tie.Record)
                : relation.Name is { } name && Named(tie.Name, name)
        );

    private static bool Named(LocalizedText registered, string name) =>
        Folding.Fold(registered.Spanish) == Folding.Fold(name)
        || (registered.English is { } english && Folding.Fold(english) == Folding.Fold(name));

    // The registers say who gave place, relations who took it.
    private static (RelationKind Kind, bool Outgoing) Turned(Tie tie) =>
        tie.Kind switch
        {
            Registered.Approves => (RelationKind.Approves, tie.Outgoing),
            Registered.Recommends => (RelationKind.Recommends, tie.Outgoing),
            Registered.Modifies => (RelationKind.Modifies, tie.Outgoing),
            Registered.Renames => (RelationKind.Renames, tie.Outgoing),
            Registered.AnnexedTo => (RelationKind.AnnexedTo, tie.Outgoing),
            Registered.Updates => (RelationKind.Updates, tie.Outgoing),
            Registered.ReplacedBy => (RelationKind.Replaces, !tie.Outgoing),
            _ => throw new InvalidOperationException($"No relation for {tie.Kind}."),
        };

    private static RelationLine Line(Tie tie) =>
        new(Turned(tie).Kind, Turned(tie).Outgoing, new(tie.Name.Here, tie.Name.LangHere))
        {
            Address = tie.Address,
            Condition = tie.Condition,
            Sources = tie.Sources,
        };

    private RelationLine Line(RelationView relation, IReadOnlyList<Tie> same)
    {
        var line = relation.Other is { } other
            ? Held(relation, other)
            : new RelationLine(relation.Kind, relation.Outgoing, new(relation.Name ?? "", null))
            {
                Named = PartialDate.Parse(relation.NamedDate),
            };
        return line with
        {
            Id = relation.IsSet ? relation.Id : null,
            Since = relation.Since,
            Source = relation.Source,
            Paragraph = relation.Paragraph,
            Condition = same.Select(tie => tie.Condition).FirstOrDefault(c => c is not null),
            Sources = same.SelectMany(tie => tie.Sources)
                .DistinctBy(source => source.Key)
                .ToDictionary(),
        };
    }

    private RelationLine Held(RelationView relation, RelationEnd other)
    {
        var title = names.Title(other.Kind, other.Body, other.TitleSpanish, other.TitleEnglish);
        return new(relation.Kind, relation.Outgoing, title)
        {
            Key = other.Key,
            Cited = names.Cited(other.Key, other.Body, other.Start, title.Text),
            Address = RecordPlaces.Instrument(other.Key),
        };
    }
}
