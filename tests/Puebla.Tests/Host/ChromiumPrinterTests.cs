using Microsoft.Extensions.Logging.Abstractions;
using Puebla.Kernel.Printing;
using Puebla.Web.Printing;

namespace Puebla.Tests.Host;

/// <summary>The printer: one browser for all, started anew where it died, closed to the world.</summary>
public sealed class ChromiumPrinterTests
{
    private const string Page =
        "<!DOCTYPE html><html lang=\"es\"><head><title>Uno</title></head><body><h1>Uno</h1></body></html>";

    [Fact]
    public async Task Without_a_browser_nothing_is_printed()
    {
        await using var printer = Printer("none");
        Assert.False(printer.IsInstalled);
        var printed = await printer.Print(Page, TestContext.Current.CancellationToken);
        Assert.Equal((null, PdfTrouble.NotInstalled), (printed.Content, printed.Trouble));
    }

    [Fact]
    public async Task A_browser_that_cannot_be_started_is_a_failure_and_no_crash()
    {
        await using var printer = Printer("/bin/false");
        var printed = await printer.Print(Page, TestContext.Current.CancellationToken);
        Assert.Equal(PdfTrouble.Failed, printed.Trouble);
    }

    [Fact]
    public async Task Many_at_once_are_printed_by_one_browser_or_told_to_come_back()
    {
        await using var printer = Installed();
        var printed = await Task.WhenAll(
            Enumerable
                .Range(0, 14)
                .Select(_ => printer.Print(Page, TestContext.Current.CancellationToken))
        );
        Assert.Equal(10, printed.Count(one => IsPdf(one.Content)));
        Assert.Equal(4, printed.Count(one => one.Trouble == PdfTrouble.Busy));
        Assert.True(IsPdf((await printer.Print(Page)).Content));
    }

    [Fact]
    public async Task A_browser_that_died_is_started_anew()
    {
        await using var printer = Installed();
        Assert.True(IsPdf((await printer.Print(Page)).Content));
        await printer.Kill();
        Assert.True(IsPdf((await printer.Print(Page)).Content));
    }

    [Fact]
    public async Task What_is_printed_runs_no_script_and_reaches_nothing()
    {
        var asked = 0;
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}/";
        var accepting = listener
            .AcceptTcpClientAsync(TestContext.Current.CancellationToken)
            .AsTask()
            .ContinueWith(_ => asked++, TaskScheduler.Default);
        await using var printer = Installed();
        var html = Page.Replace(
            "</body>",
            $"<img src=\"{address}\"><iframe src=\"{address}\"></iframe><img src=\"file:///etc/passwd\">"
                + "<script>document.body.innerHTML = '<h1>Cambiado</h1>'</script></body>",
            StringComparison.Ordinal
        );
        var printed = await printer.Print(html, TestContext.Current.CancellationToken);
        Assert.True(IsPdf(printed.Content));
        Assert.Equal(0, asked);
        Assert.False(accepting.IsCompleted);
    }

    private static bool IsPdf(byte[]? content) =>
        content is [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..];

    private static ChromiumPrinter Printer(string? setting) =>
        new(ChromiumPlace.Of(setting), TimeProvider.System, NullLogger<ChromiumPrinter>.Instance)
        {
            Longest = TimeSpan.FromMinutes(5),
        };

    private static ChromiumPrinter Installed()
    {
        var printer = Printer(null);
        Assert.SkipUnless(printer.IsInstalled, "No Chromium here.");
        return printer;
    }
}
