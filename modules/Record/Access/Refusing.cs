using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel.Access;

namespace Puebla.Record.Access;

/// <summary>The answer of a page whose thing is not for the one who asks: the rule, or that nothing was found.</summary>
internal static class Refusing
{
    public static void Answer(HttpContext http, NavigationManager navigation, Rule? rule)
    {
        if (rule is null)
        {
            navigation.NotFound();
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
