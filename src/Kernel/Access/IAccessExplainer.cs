using Microsoft.AspNetCore.Http;

namespace Puebla.Kernel.Access;

/// <summary>Says for whom a thing at an address is. A module registers its own for addresses whose audience is that of a thing; pages without a thing are explained by their policy.</summary>
/// <remarks>The explainer answers whoever asks; the page that asks holds it against the one who reads.</remarks>
public interface IAccessExplainer
{
    /// <summary>What is at an address, and for whom; null where the address is not this module's. Where it is and nothing is there, the audience is null.</summary>
    /// <param name="path">Path of a page or a file, in either language, without query.</param>
    /// <param name="stop">Stops it.</param>
    ValueTask<Explanation?> Explain(PathString path, CancellationToken stop = default);
}

/// <summary>What a thing is and for whom.</summary>
/// <param name="What">Its sort: a document, a paragraph, a file. Never its title.</param>
/// <param name="Audience">Who may see it; null where nothing is there, which whoever may not know of a thing is answered too.</param>
public sealed record Explanation(LocalizedText What, Audience? Audience)
{
    /// <summary>Who sees it besides its audience; for everybody else it is not there. Null where the audience alone does.</summary>
    public SeenBesides? Besides { get; init; }

    /// <summary>Where an act for a party decides, and no audience.</summary>
    public NeededAct? Needs { get; init; }
}

/// <summary>Those who see a thing for what they have to do with it.</summary>
/// <param name="Who">Who they are.</param>
/// <param name="Reader">Whether the one who asks is one of them.</param>
public sealed record SeenBesides(IReadOnlyList<LocalizedText> Who, bool Reader);

/// <summary>What one must be able to do, and for whom.</summary>
public sealed record NeededAct(Act Act, Party About);
