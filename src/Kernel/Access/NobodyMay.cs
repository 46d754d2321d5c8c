namespace Puebla.Kernel.Access;

/// <summary>The rights in a house without the module that knows them: none.</summary>
internal sealed class NobodyMay : IRights
{
    private static readonly Rule Closed = new(
        "rights.none",
        new("Nadie más que el público.", "Nobody but the public."),
        []
    );

    public ValueTask<IReadOnlyList<Audience>> AudiencesOf(
        IReadOnlyCollection<Mandate> mandates,
        DateTimeOffset at,
        CancellationToken stop = default
    ) => ValueTask.FromResult<IReadOnlyList<Audience>>([]);

    public ValueTask<Decision> May(
        Actor actor,
        Act act,
        Party? about = null,
        CancellationToken stop = default
    ) => ValueTask.FromResult(new Decision(false, Closed));

    public ValueTask<DateTimeOffset> NextChange(
        DateTimeOffset after,
        CancellationToken stop = default
    ) => ValueTask.FromResult(DateTimeOffset.MaxValue);

    public ValueTask<AudienceRule> RuleOf(Audience audience, CancellationToken stop = default) =>
        ValueTask.FromResult(new AudienceRule(audience, Closed, []));
}
