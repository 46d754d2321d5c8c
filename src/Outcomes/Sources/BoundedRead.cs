namespace Puebla.Outcomes.Sources;

/// <summary>Takes a whole stream into memory, up to a size.</summary>
internal static class BoundedRead
{
    public static async Task<ArraySegment<byte>> AllAsync(
        Stream content,
        long limit,
        CancellationToken cancellation
    )
    {
        if (content.CanSeek && content.Length - content.Position > limit)
            throw TooLarge(limit);
        using var memory = new MemoryStream(
            content.CanSeek ? (int)(content.Length - content.Position) : 0
        );
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
        {
            if (memory.Length + read > limit)
                throw TooLarge(limit);
            memory.Write(buffer, 0, read);
        }
        return memory.TryGetBuffer(out var all) ? all : new ArraySegment<byte>(memory.ToArray());
    }

    private static RefusedException TooLarge(long limit) => new("too-large", limit >> 20);
}
