namespace Puebla.Outcomes.Understanding;

/// <summary>What a sub-item takes from the head of its list: the request and those asked, where the head ends in a colon or hangs on a comma.</summary>
internal static class ListHead
{
    /// <summary>Whether the text leads into the items under it.</summary>
    public static bool Leads(string? text) =>
        text is not null && text.AsSpan().TrimEnd() is [.., ':' or ','];

    public static Meaning Inherit(Meaning own, MeaningContext context)
    {
        if (
            context.Head is not { Clauses: [.., var last] } head
            || !Leads(context.HeadText)
            || StandsAlone(own)
        )
            return own;
        if (last.ActionRequested)
            return own with
            {
                ActionRequested = true,
                Addressees = own.Addressees.Count > 0 ? own.Addressees : head.Addressees,
            };
        // Under “tomar nota de las siguientes:” a task is what was noted, not what is asked (2017 ¶18).
        var recorded =
            last.Act is { } act && ActClasses.Of(act) is ActClass.Records or ActClass.Thanks;
        return
            recorded
            && own.Clauses is [{ Act: { } ownAct }, ..]
            && ActClasses.Of(ownAct) is ActClass.Plans or ActClass.Decides
            ? own with
            {
                ActionRequested = false,
                Addressees = [],
                Deadline = null,
            }
            : own;
    }

    // A remark of thanks or of record keeps its own force (2020 ¶2.a.•).
    private static bool StandsAlone(Meaning own) =>
        own.Clauses is [{ Act: { } act }, ..]
        && ActClasses.Of(act) is ActClass.Thanks or ActClass.Records;
}
