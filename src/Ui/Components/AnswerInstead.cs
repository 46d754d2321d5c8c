using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Puebla.Ui.Components;

/// <summary>What an address that is no page shows when it has a status to explain: a component in the site's frame.</summary>
/// <param name="Component">The component.</param>
/// <param name="Parameters">Its parameters.</param>
public sealed record AnswerInstead(Type Component, IDictionary<string, object> Parameters)
{
    /// <summary>Answers with a status above 399 and the component.</summary>
    public static void With<TComponent>(
        HttpContext http,
        int status,
        params (string Name, object Value)[] parameters
    )
        where TComponent : IComponent
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Features.Set(
            new AnswerInstead(
                typeof(TComponent),
                parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal)
            )
        );
        http.Response.StatusCode = status;
    }
}
