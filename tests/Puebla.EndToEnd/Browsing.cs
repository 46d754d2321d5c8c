using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Record.Samples;
using Puebla.TestKit;

[assembly: AssemblyFixture(typeof(Puebla.EndToEnd.Browsing))]

namespace Puebla.EndToEnd;

/// <summary>One site with facts and samples, and one browser, for all journeys.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public RunningPuebla Puebla { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Puebla = await RunningPuebla.StartAsync(async services =>
        {
            await services
                .GetRequiredService<IConferenceLoader>()
                .Load(Path.Combine(SampleFolder.Root, "data", "crm"), Actor.System, default);
            await services.GetRequiredService<SampleTexts>().Load(SampleFolder.Path);
            await InventedMeeting.Import(services);
        });
        _playwright = await Playwright.CreateAsync();
        // No journey asserts speed; on a busy machine a page may take its time.
        Assertions.SetDefaultExpectTimeout(60_000);
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A fresh visitor: width of the window, script or none, light or dark, how far the page is zoomed.</summary>
    public async Task<IPage> Visitor(
        int width = 1280,
        bool script = true,
        ColorScheme scheme = ColorScheme.Light,
        float zoom = 1
    )
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = Puebla.Address.ToString(),
                ViewportSize = new() { Width = (int)(width / zoom), Height = 900 },
                DeviceScaleFactor = zoom,
                JavaScriptEnabled = script,
                ColorScheme = scheme,
            }
        );
        context.SetDefaultTimeout(90_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Puebla.DisposeAsync();
    }
}
