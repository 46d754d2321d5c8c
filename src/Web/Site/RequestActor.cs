using Puebla.Kernel.Access;

namespace Puebla.Web.Site;

/// <summary>Who acts in the running request: whoever the sign-in put there, else a visitor.</summary>
internal sealed class RequestActor(IHttpContextAccessor accessor) : ICurrentActor
{
    public Actor Actor => accessor.HttpContext?.Features.Get<Actor>() ?? Actor.Anonymous;
}
