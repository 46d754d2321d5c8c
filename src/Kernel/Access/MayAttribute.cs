using Microsoft.AspNetCore.Authorization;

namespace Puebla.Kernel.Access;

/// <summary>Opens a page or an endpoint to those who may do this for some party; the handler asks again for the party meant.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class MayAttribute(Act act) : AuthorizeAttribute(PolicyPrefix + act)
{
    /// <summary>How names of such policies begin.</summary>
    public const string PolicyPrefix = "may:";

    /// <summary>What one must be entitled to.</summary>
    public Act Act { get; } = act;
}

/// <summary>Opens a page or an endpoint to everybody who is signed in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SignedInAttribute() : AuthorizeAttribute(PolicyName)
{
    /// <summary>The policy's name.</summary>
    public const string PolicyName = "signed-in";
}

/// <summary>Asks for a fresh sign-in besides: for what binds.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FreshSignInAttribute() : AuthorizeAttribute(PolicyName)
{
    /// <summary>The policy's name.</summary>
    public const string PolicyName = "fresh-sign-in";
}
