namespace Puebla.Web.Backup;

internal static class TextCopy
{
    /// <summary>Moves characters in blocks, as they are: line ends inside fields are data.</summary>
    public static async Task Run(TextReader from, TextWriter to, CancellationToken stop)
    {
        var block = new char[1 << 16];
        int read;
        while ((read = await from.ReadAsync(block.AsMemory(), stop)) > 0)
        {
            await to.WriteAsync(block.AsMemory(0, read), stop);
        }
    }
}
