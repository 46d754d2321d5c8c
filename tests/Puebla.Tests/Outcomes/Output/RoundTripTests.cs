using Puebla.Outcomes;
using Puebla.Outcomes.Output;
using Puebla.Outcomes.Sources;
using Puebla.TestKit;

namespace Puebla.Tests.Outcomes.Output;

/// <summary>Every sample is read, written for Word and read again.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Samples =>
        [
            .. Directory
                .EnumerateFiles(SampleFolder.Path)
                .Where(path => !path.EndsWith(".json", StringComparison.Ordinal))
                .Select(path => Path.GetFileName(path)!)
                .Order(),
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_document_says_the_same_after_it_was_written_for_Word_and_read_again(
        string sample
    )
    {
        Assert.SkipWhen(
            sample.EndsWith(".pdf", StringComparison.Ordinal) && !HasPoppler,
            "poppler-utils is not installed"
        );
        var first = await Parse(File.OpenRead(Path.Combine(SampleFolder.Path, sample)), sample);
        using var memory = new MemoryStream();
        DocxWriter.Write(OutcomeText.Of(first), memory);
        memory.Position = 0;
        var second = await Parse(memory, "again.docx");
        Assert.Equal(
            first.Provisions.Select(p => (p.Path, p.Label, p.Text)),
            second.Provisions.Select(p => (p.Path, p.Label, p.Text))
        );
    }

    private static bool HasPoppler =>
        Puebla.Outcomes.Sources.Sandbox.SystemTools.Find("pdftotext") is not null;

    private static async Task<OutcomeDocument> Parse(Stream content, string name)
    {
        await using (content)
        {
            var result = await new SourceReader().ReadAsync(
                content,
                name,
                TestContext.Current.CancellationToken
            );
            return OutcomeParser.Parse(result.Text!);
        }
    }
}
