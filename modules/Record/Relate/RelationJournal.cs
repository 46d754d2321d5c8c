using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Relate;

/// <summary>Writes what was done to a relation into the journal. Whoever reads a line learns that the texts which it names exist: of two that hide themselves from different people each gets a line that does not name the other.</summary>
internal sealed class RelationJournal(JournalWriter journal, Audiences audiences)
{
    public const string Set = "record.relation-set";
    public const string Matched = "record.relation-matched";
    public const string Removed = "record.relation-removed";

    /// <param name="actor">Who acts.</param>
    /// <param name="entitled">By which right.</param>
    /// <param name="action">What was done.</param>
    /// <param name="reason">Why.</param>
    /// <param name="told">What there is to tell.</param>
    /// <param name="stop">Stops it.</param>
    public async Task Add(
        Actor actor,
        Decision entitled,
        string action,
        string reason,
        ToldRelation told,
        CancellationToken stop
    )
    {
        var here = await Hidden(told.Here.AudienceId, stop);
        var other = told.Other is { } end ? await Hidden(end.AudienceId, stop) : null;
        if (here is null || other is null || here == other)
        {
            var name = told.Other?.Key ?? told.Name;
            Line(told.Here.Key, name, here ?? other);
            return;
        }
        Line(told.Here.Key, null, here);
        Line(told.Other!.Key, null, other, turned: true);

        void Line(string subject, string? name, Audience? readers, bool turned = false) =>
            journal.Add(
                actor,
                action,
                subject,
                reason,
                new
                {
                    kind = $"{told.Kind}.{(told.Outgoing != turned ? "Out" : "In")}",
                    other = name ?? "…",
                    since = told.Since?.ToString("yyyy-MM-dd", null) ?? "",
                    relation = told.Id,
                },
                entitled.By,
                readers
            );
    }

    private async Task<Audience?> Hidden(int audienceId, CancellationToken stop) =>
        await audiences.Of(audienceId, stop) is { Mode.HidesExistence: true } audience
            ? audience
            : null;
}

/// <summary>A relation as the journal tells it.</summary>
internal sealed record ToldRelation(
    int Id,
    RelationKind Kind,
    bool Outgoing,
    InstrumentView Here,
    RelationEnd? Other,
    string? Name,
    DateOnly? Since
);
