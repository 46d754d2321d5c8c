using System.Globalization;
using System.Runtime.InteropServices;
using Puebla.Web.Commands;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, StopOnce);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, StopOnce);
CultureInfo.CurrentUICulture = Texts.TerminalCulture();
return await CommandLine.RunAsync(
    args,
    Console.Out,
    Console.Error,
    TimeProvider.System,
    stop.Token
);

// The first signal lets the command finish in order; a second one ends the process as usual.
void StopOnce(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
