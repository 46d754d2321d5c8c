using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Puebla.Outcomes.Sources.Ocr;

namespace Puebla.Tests.Outcomes.Sources.Ocr;

/// <summary>Several pages are read by one start of the program, and each comes out under its own number.</summary>
public class BatchesTests
{
    [Fact]
    public void Every_page_is_read_once_in_runs_of_a_few() =>
        Prop.ForAll<PositiveInt[], PositiveInt>(
                (wanted, processors) =>
                {
                    List<int> pages = [.. wanted.Select(page => page.Get).Distinct().Order()];
                    var batches = ScanReader.Batches(pages, processors.Get).ToList();
                    return batches.All(one => one.Count is >= 1 and <= 5)
                        && pages.SequenceEqual(
                            batches.SelectMany(one => Enumerable.Range(one.First, one.Count))
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2, 2, "1 1")]
    [InlineData(10, 2, "5 5")]
    [InlineData(12, 2, "3 3 3 3")]
    [InlineData(3, 8, "1 1 1")]
    public void Processors_have_as_many_as_each_other(int pages, int processors, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                ScanReader
                    .Batches([.. Enumerable.Range(1, pages)], processors)
                    .Select(one => one.Count)
            )
        );

    [Fact]
    public void Pictures_that_follow_each_other_are_pages_of_one_file()
    {
        var tiff = PageTiff.Of([.. Picture(3, 2, 7), .. Picture(5, 1, 9)]);
        Assert.NotNull(tiff);
        var (file, pages) = tiff.Value;
        Assert.Equal(2, pages);
        Assert.Equal("II*\0", Encoding.ASCII.GetString(file, 0, 4));
        var first = Directory(file, BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(4)));
        var second = Directory(file, first.Next);
        Assert.Equal((3, 2, 0), (first.Tags[256], first.Tags[257], first.Next % 2));
        Assert.Equal((5, 1, 0), (second.Tags[256], second.Tags[257], second.Next));
        Assert.Equal([7, 7, 7, 7, 7, 7], file[first.Tags[273]..][..first.Tags[279]]);
        Assert.Equal([9, 9, 9, 9, 9], file[second.Tags[273]..][..second.Tags[279]]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no picture at all")]
    [InlineData("P5\n3 2\n65535\nxxxxxxxxxxxx")]
    [InlineData("P5\n3 2\n255\nxxxxx")]
    [InlineData("P5\n0 2\n255\n")]
    [InlineData("P5\n99999 99999\n255\nxx")]
    public void What_is_no_such_picture_is_no_page(string drawn) =>
        Assert.Null(PageTiff.Of(Encoding.ASCII.GetBytes(drawn)));

    private static byte[] Picture(int width, int height, byte grey) =>
        [
            .. Encoding.ASCII.GetBytes(FormattableString.Invariant($"P5\n{width} {height}\n255\n")),
            .. Enumerable.Repeat(grey, width * height),
        ];

    private static (Dictionary<int, int> Tags, int Next) Directory(byte[] file, int at)
    {
        var count = BinaryPrimitives.ReadInt16LittleEndian(file.AsSpan(at));
        return (
            Enumerable
                .Range(0, count)
                .Select(i => file.AsSpan(at + 2 + (12 * i)).ToArray())
                .ToDictionary(
                    tag => (int)BinaryPrimitives.ReadInt16LittleEndian(tag),
                    tag => BinaryPrimitives.ReadInt32LittleEndian(tag.AsSpan(8))
                ),
            BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at + 2 + (12 * count)))
        );
    }
}
