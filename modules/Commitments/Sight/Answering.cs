using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;

namespace Puebla.Commitments.Sight;

/// <summary>What somebody may do for one of those asked.</summary>
/// <param name="Code">The one asked.</param>
/// <param name="Government">The country, where its government prepares and one who answers for it submits; null for all others.</param>
/// <param name="Submits">The mandate in which the actor reports, or submits for the country; null where they may not.</param>
/// <param name="Prepares">The mandate in which the actor prepares for the country; null where they may not.</param>
internal sealed record Answer(string Code, Party? Government, Mandate? Submits, Mandate? Prepares)
{
    /// <summary>Whether the line is the actor's own.</summary>
    public bool IsOwn => Submits is not null || Prepares is not null;
}

/// <summary>Who answers for those asked: rights decide, here they are asked.</summary>
internal sealed class Answering(IRights rights, IConference conference)
{
    /// <summary>What the actor may do for one of those asked.</summary>
    public async ValueTask<Answer> For(string code, Actor actor, CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        var (act, party) = Addressees.ToReport(code, facts);
        var government = act == Act.SubmitForCountry ? party : null;
        return new(
            code,
            government,
            (await rights.May(actor, act, party, stop)).By,
            government is null
                ? null
                : (await rights.May(actor, Act.PrepareForCountry, government, stop)).By
        );
    }

    /// <summary>All for whom the actor answers or prepares.</summary>
    public async ValueTask<IReadOnlyDictionary<string, Answer>> All(
        Actor actor,
        CancellationToken stop
    )
    {
        var facts = await conference.Facts(stop);
        var codes = actor
            .Mandates.Select(mandate => Addressees.CodeOf(mandate.Party, facts))
            .OfType<string>();
        var own = new Dictionary<string, Answer>(StringComparer.Ordinal);
        if ((await rights.May(actor, Act.ReportForBodies, stop: stop)).By is { } presiding)
        {
            foreach (var body in Addressees.Bodies(facts))
            {
                own[body] = new(body, null, presiding, null);
            }
        }
        foreach (var code in codes.Distinct(StringComparer.Ordinal))
        {
            if (await For(code, actor, stop) is { IsOwn: true } answer)
            {
                own[code] = answer;
            }
        }
        return own;
    }
}
