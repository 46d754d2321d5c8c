namespace Puebla.Outcomes.Sources.Sandbox;

/// <summary>Takes what a child prints, up to a size.</summary>
internal static class CappedOutput
{
    /// <summary>All of it; or as much as fits, and then the callback.</summary>
    public static async Task<ArraySegment<byte>> ReadAsync(
        Stream output,
        int limit,
        Action onTooMuch,
        CancellationToken cancellation
    )
    {
        var memory = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await output.ReadAsync(buffer, cancellation)) > 0)
        {
            var room = limit - (int)memory.Length;
            memory.Write(buffer, 0, Math.Min(read, room));
            if (read <= room)
                continue;
            onTooMuch();
            break;
        }
        return new(memory.GetBuffer(), 0, (int)memory.Length);
    }

    /// <summary>The beginning; the rest is read and dropped, so that the child is not held up.</summary>
    public static async Task<ArraySegment<byte>> BeginningAsync(
        Stream output,
        int limit,
        CancellationToken cancellation
    )
    {
        var memory = new MemoryStream();
        var buffer = new byte[4096];
        int read;
        while ((read = await output.ReadAsync(buffer, cancellation)) > 0)
            memory.Write(buffer, 0, Math.Min(read, limit - (int)memory.Length));
        return new(memory.GetBuffer(), 0, (int)memory.Length);
    }
}
