namespace Puebla.Outcomes;

/// <summary>Says what an act does, from its words alone.</summary>
public static class ActClasses
{
    /// <summary>The class of an act as written; null where the verb is not known.</summary>
    /// <param name="act">An act as written in a provision of either language, such as <c>Se invita</c> or <c>requests</c>.</param>
    public static ActClass? Of(string act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return ActLemma.Recognise(act)?.Class;
    }
}
