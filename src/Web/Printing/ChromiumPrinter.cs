using Microsoft.Playwright;
using Puebla.Kernel.Printing;

namespace Puebla.Web.Printing;

/// <summary>Prints with one Chromium that stays open, as decision 0017 has it: started by the first who prints, started anew where it died, closed where nobody prints for a while. What is printed reaches nothing outside itself.</summary>
internal sealed class ChromiumPrinter(
    ChromiumPlace place,
    TimeProvider clock,
    ILogger<ChromiumPrinter> log
) : IPdfPrinter, IAsyncDisposable
{
    /// <summary>So many print at once; a page of Chromium's takes a processor.</summary>
    private const int AtOnce = 2;

    /// <summary>So many may wait besides.</summary>
    private const int Waiting = 8;

    private readonly OpenBrowser _browser = new(place, clock, log);
    private readonly SemaphoreSlim _turns = new(AtOnce, AtOnce);
    private int _inside;

    /// <summary>How long one waits for a document; a test on a busy machine waits longer.</summary>
    internal TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(30);

    public bool IsInstalled => place.Path is not null;

    public async Task<PrintedPdf> Print(string html, CancellationToken stop = default)
    {
        if (!IsInstalled)
        {
            return PrintedPdf.None(PdfTrouble.NotInstalled);
        }
        try
        {
            if (Interlocked.Increment(ref _inside) > AtOnce + Waiting)
            {
                return PrintedPdf.None(PdfTrouble.Busy);
            }
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(Longest);
            return await InTurn(html, limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return PrintedPdf.None(PdfTrouble.TookTooLong);
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    /// <summary>Ends the browser as a crash would; for tests.</summary>
    internal Task Kill() => _browser.Kill();

    private async Task<PrintedPdf> InTurn(string html, CancellationToken stop)
    {
        await _turns.WaitAsync(stop);
        try
        {
            // A browser that died is found so by the first who uses it: once more, with another.
            for (var attempt = 0; attempt < 2; attempt++)
            {
                try
                {
                    return new(await PrintOnce(html, stop));
                }
                catch (PlaywrightException problem)
                {
                    log.LogWarning("Chromium failed to print: {Problem}", problem.Message);
                }
            }
            return PrintedPdf.None(PdfTrouble.Failed);
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task<byte[]> PrintOnce(string html, CancellationToken stop)
    {
        var browser = await _browser.Get(stop);
        await using var context = await browser
            .NewContextAsync(
                new()
                {
                    JavaScriptEnabled = false,
                    Offline = true,
                    ServiceWorkers = ServiceWorkerPolicy.Block,
                }
            )
            .WaitAsync(stop);
        await context.RouteAsync("**/*", route => route.AbortAsync()).WaitAsync(stop);
        var page = await context.NewPageAsync().WaitAsync(stop);
        await page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.Load }).WaitAsync(stop);
        return await page.PdfAsync(
                new()
                {
                    PreferCSSPageSize = true,
                    PrintBackground = true,
                    Tagged = true,
                    Outline = true,
                }
            )
            .WaitAsync(stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _turns.Dispose();
    }
}
