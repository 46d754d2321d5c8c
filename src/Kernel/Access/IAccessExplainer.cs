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
public sealed record Explanation(LocalizedText What, Audience? Audience);
