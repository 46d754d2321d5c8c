namespace Puebla.Web.Commands;

/// <summary>A command of <c>./puebla</c>. Its explanation stands in the resources under <c>command.NAME</c>.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Operands">What help shows after the name.</param>
/// <param name="Options">What it understands.</param>
/// <param name="RunAsync">What it does; null where the script <c>puebla</c> itself does it.</param>
internal sealed record Command(
    string Name,
    string Operands,
    IReadOnlyList<Option> Options,
    Func<CommandContext, CancellationToken, Task<int>>? RunAsync = null
)
{
    public string Explanation => Texts.Of($"command.{Name}");

    /// <summary>How many operands it wants at least and at most.</summary>
    public (int Least, int Most) Wants { get; init; } = (0, 0);
}
