using System.Text.Json;
using Puebla.Outcomes.Output;
using Puebla.Outcomes.Sources;

namespace Puebla.Outcomes.Scoring;

/// <summary>Compares what is read from documents with answers made by hand.</summary>
/// <remarks>
/// An answer is JSON in the shape that <see cref="ParseJson"/> writes, named <c>NAME.json</c> or <c>NAME.ext.json</c> beside its document,
/// or naming its document in <c>"file"</c>, relative to its own folder or to the seeds' folder. What an answer leaves out is not scored.
/// </remarks>
public static class Scorer
{
    /// <summary>Scores every answer in a folder and the folders below it.</summary>
    /// <param name="folder">Where the answers are.</param>
    /// <param name="seeds">A second folder in which documents named by <c>"file"</c> are looked for, or null.</param>
    /// <param name="reader">The reader of sources; null for one with default limits.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<ScoreReport> ScoreAsync(
        string folder,
        string? seeds = null,
        SourceReader? reader = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        reader ??= new();
        var documents = new List<DocumentScore>();
        foreach (
            var answer in Directory
                .EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
            documents.Add(
                await ScoreOneAsync(
                    answer,
                    Path.GetRelativePath(folder, answer),
                    seeds,
                    reader,
                    cancellation
                )
            );
        return new(documents);
    }

    private static async Task<DocumentScore> ScoreOneAsync(
        string path,
        string name,
        string? seeds,
        SourceReader reader,
        CancellationToken cancellation
    )
    {
        try
        {
            await using var file = File.OpenRead(path);
            using var answer = await JsonDocument.ParseAsync(file, cancellationToken: cancellation);
            if (AnswerFile.Find(path, answer.RootElement, seeds) is not { } source)
                return Failed(name, "no document beside the answer, and \"file\" names none");
            var read = await reader.ReadAsync(source, cancellation);
            return read.Text is { } text
                ? Comparison.Of(name, answer.RootElement, OutcomeParser.Parse(text), text)
                : Failed(name, $"{read.Refusal!.Code}: {read.Refusal.English}");
        }
        catch (JsonException e)
        {
            return Failed(name, $"the answer is not valid JSON: {e.Message}");
        }
    }

    private static DocumentScore Failed(string name, string why) => new(name, [], [], why);
}
