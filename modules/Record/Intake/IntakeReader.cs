using System.Threading.Channels;
using Puebla.Kernel;
using Puebla.Outcomes;
using Puebla.Outcomes.Sources;
using Puebla.Record.Import;

namespace Puebla.Record.Intake;

/// <summary>Reads a file, telling page by page how far it is.</summary>
internal sealed class IntakeReader(StagedFiles staged, HandedInReader reader)
{
    public async Task<(ReadDocument? Document, Refusal? Refusal)> Read(
        TakenFile file,
        byte[] content,
        CancellationToken stop
    )
    {
        await staged.Reading(file, 0, 0, stop);
        var told = Channel.CreateUnbounded<PageProgress>();
        var telling = Tell(file, told.Reader, stop);
        try
        {
            return await (file.As.IsInternal ? reader.Internal : reader.Documents).Read(
                file.Name,
                content,
                stop,
                new Told(told.Writer),
                blankToo: file.As.IsInternal
            );
        }
        finally
        {
            told.Writer.Complete();
            await telling;
        }
    }

    // The pages come from several threads; the row is written by one, with what is newest.
    private async Task Tell(
        TakenFile file,
        ChannelReader<PageProgress> told,
        CancellationToken stop
    )
    {
        while (await told.WaitToReadAsync(stop))
        {
            PageProgress last = default;
            while (told.TryRead(out var next))
            {
                last = next.Page > last.Page ? next : last;
            }
            await staged.Reading(file, last.Page, last.Pages, stop);
        }
    }

    private sealed class Told(ChannelWriter<PageProgress> writer) : IProgress<PageProgress>
    {
        public void Report(PageProgress value) => writer.TryWrite(value);
    }
}

/// <summary>The reader of what is handed in: it also reads pictures of pages, and refuses what an import lets pass.</summary>
/// <param name="sources">Of what is taken apart.</param>
/// <param name="others">Of what is kept as it is: slides and spreadsheets too; null for the same.</param>
internal sealed class HandedInReader(SourceReader sources, SourceReader? others = null)
{
    public DocumentReader Internal { get; } = new(others ?? sources);

    public DocumentReader Documents { get; } = new(sources);
}
