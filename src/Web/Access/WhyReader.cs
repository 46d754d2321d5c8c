using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Web.Access;

/// <summary>Finds for whom an address is: a thing by its module, a page by its policy.</summary>
internal sealed class WhyReader(
    IEnumerable<IAccessExplainer> explainers,
    PagePolicies pages,
    IRights rights,
    ICurrentActor current,
    TimeProvider clock
)
{
    private Actor Actor => current.Actor;

    /// <summary>Null where nothing is there for the one who asks to know of.</summary>
    public async Task<WhyAnswer?> Of(PathString path, CancellationToken stop)
    {
        foreach (var explainer in explainers)
        {
            if (await explainer.Explain(path, stop) is { } thing)
            {
                return thing.Needs is { } needed
                    ? await OfAct(thing.What, needed.Act, needed.About, stop)
                    : await OfThing(thing, stop);
            }
        }
        return pages.Of(path) switch
        {
            { Public: true } => await OfThing(
                new(WhyWords.Of("Why.PublicPage"), Audience.Public),
                stop
            ),
            { Act: { } act } => await OfAct(WhyWords.Of("Why.ActPage"), act, null, stop),
            { SignedIn: true } => OfSignedIn(),
            _ => null,
        };
    }

    private async Task<WhyAnswer?> OfThing(Explanation thing, CancellationToken stop)
    {
        if (thing.Audience is not { } audience)
        {
            return null;
        }
        var may = Actor.BelongsTo(audience) || thing.Besides is { Reader: true };
        var hidden = audience.Mode.HidesExistence || thing.Besides is not null;
        if (!may && (Actor.PersonId is null || hidden))
        {
            return null;
        }
        var told = await rights.RuleOf(audience, stop);
        return new(
            thing.What,
            told.Rule,
            [.. told.Who, .. thing.Besides?.Who ?? []],
            may,
            await Giving(audience, stop)
        );
    }

    private async Task<List<Mandate>> Giving(Audience audience, CancellationToken stop)
    {
        var giving = new List<Mandate>();
        foreach (var mandate in Actor.Mandates)
        {
            var given = await rights.AudiencesOf([mandate], clock.GetUtcNow(), stop);
            if (given.Contains(audience))
            {
                giving.Add(mandate);
            }
        }
        return giving;
    }

    private async Task<WhyAnswer> OfAct(
        LocalizedText what,
        Act act,
        Party? about,
        CancellationToken stop
    )
    {
        var decision = await rights.May(Actor, act, about, stop);
        return new(what, decision.Rule, [], decision.Allowed, decision.By is { } by ? [by] : []);
    }

    private WhyAnswer OfSignedIn() =>
        new(
            WhyWords.Of("Why.OwnPage"),
            new("pages.signed-in", WhyWords.Of("Why.SignedIn"), []),
            [],
            Actor.PersonId is not null,
            []
        );
}
