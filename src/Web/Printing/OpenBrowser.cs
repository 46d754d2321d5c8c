using Microsoft.Playwright;

namespace Puebla.Web.Printing;

/// <summary>The one browser of a process: open while somebody uses it, and for a while after.</summary>
internal sealed class OpenBrowser : IAsyncDisposable
{
    private static readonly TimeSpan IdleFor = TimeSpan.FromMinutes(10);

    private static readonly string[] Arguments =
    [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-extensions",
        "--disable-sync",
        // Whatever is asked for, nothing has a name.
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    private readonly ChromiumPlace _place;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly SemaphoreSlim _opening = new(1, 1);
    private readonly ITimer _idle;
    private IPlaywright? _driver;
    private IBrowser? _browser;
    private DateTimeOffset _used;

    public OpenBrowser(ChromiumPlace place, TimeProvider clock, ILogger log)
    {
        (_place, _clock, _log) = (place, clock, log);
        _idle = clock.CreateTimer(
            _ => _ = CloseIdle(),
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
    }

    /// <summary>The browser, opened where it is not, and anew where it died.</summary>
    public async Task<IBrowser> Get(CancellationToken stop)
    {
        await _opening.WaitAsync(stop);
        try
        {
            if (_browser is not { IsConnected: true })
            {
                await Close();
                _driver = await Playwright.CreateAsync().WaitAsync(stop);
                _browser = await _driver
                    .Chromium.LaunchAsync(
                        new()
                        {
                            ExecutablePath = _place.Path,
                            Args = Arguments,
                            // Chromium keeps its own sandbox, which root cannot have.
                            ChromiumSandbox = !Environment.IsPrivilegedProcess,
                        }
                    )
                    .WaitAsync(stop);
                _log.LogInformation("Chromium {Version} was started to print.", _browser.Version);
            }
            _used = _clock.GetUtcNow();
            _idle.Change(IdleFor, Timeout.InfiniteTimeSpan);
            return _browser;
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>Ends it behind the back of whoever uses it.</summary>
    public async Task Kill() => await (_browser?.CloseAsync() ?? Task.CompletedTask);

    private async Task CloseIdle()
    {
        await _opening.WaitAsync();
        try
        {
            if (_clock.GetUtcNow() - _used >= IdleFor)
            {
                await Close();
            }
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task Close()
    {
        try
        {
            if (_browser is { } browser)
            {
                await browser.CloseAsync();
            }
        }
        catch (PlaywrightException problem)
        {
            _log.LogInformation("Chromium was gone already: {Problem}", problem.Message);
        }
        _driver?.Dispose();
        (_browser, _driver) = (null, null);
    }

    public async ValueTask DisposeAsync()
    {
        await _idle.DisposeAsync();
        await Close();
        _opening.Dispose();
    }
}
