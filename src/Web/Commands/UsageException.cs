namespace Puebla.Web.Commands;

/// <summary>The command line itself is wrong.</summary>
/// <param name="code">The sentence stands in the resources under it.</param>
/// <param name="arguments">What the sentence names.</param>
internal sealed class UsageException(string code, params object[] arguments)
    : Exception(Texts.Of(code, arguments))
{
    public string Code { get; } = code;
}
