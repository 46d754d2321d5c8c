using System.Text;
using Puebla.Outcomes;
using Puebla.Outcomes.Sources;

namespace Puebla.Tests.Outcomes.Sources;

/// <summary>Reads bytes that a test made up.</summary>
internal static class Reading
{
    public static async Task<SourceResult> Of(
        byte[] content,
        string name = "file.txt",
        SourceReaderOptions? options = null
    )
    {
        using var stream = new MemoryStream(content);
        return await new SourceReader(options).ReadAsync(
            stream,
            name,
            TestContext.Current.CancellationToken
        );
    }

    public static async Task<string[]> Lines(byte[] content, string name = "file.txt") =>
        [.. (await Text(content, name)).Lines.Select(line => line.Text)];

    public static async Task<SourceText> Text(byte[] content, string name = "file.txt")
    {
        var result = await Of(content, name);
        Assert.Null(result.Refusal);
        return result.Text!;
    }

    public static async Task<string> Refusal(
        byte[] content,
        string name = "file.txt",
        SourceReaderOptions? options = null
    )
    {
        var result = await Of(content, name, options);
        Assert.Null(result.Text);
        Assert.DoesNotContain('\n', result.Refusal!.Spanish);
        Assert.DoesNotContain('{', result.Refusal.Spanish + result.Refusal.English);
        Assert.NotEqual(result.Refusal.Spanish, result.Refusal.English);
        return result.Refusal.Code;
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
