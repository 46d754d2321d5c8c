namespace Puebla.Web.Commands;

/// <summary>A command cannot go on, for a reason that the user can mend. Its message is the whole of what is printed.</summary>
/// <param name="code">Stable; the sentence stands in the resources under it.</param>
/// <param name="arguments">What the sentence names.</param>
public sealed class RefusedException(string code, params object[] arguments)
    : Exception(Texts.Of(code, arguments))
{
    /// <summary>Stable, for tests.</summary>
    public string Code { get; } = code;
}
