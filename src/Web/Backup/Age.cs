using System.Diagnostics;
using Puebla.Web.Commands;

namespace Puebla.Web.Backup;

/// <summary>Encryption to a recipient's key with <c>age</c>, so that an archive can be opened with a well-known tool and no key lies beside it.</summary>
internal static class Age
{
    /// <summary>Whether a file begins as age's files do.</summary>
    public static bool Wrote(ReadOnlySpan<byte> beginning) =>
        beginning.StartsWith("age-encryption.org/"u8);

    /// <summary>Encrypts what is written into the stream that <paramref name="write"/> gets.</summary>
    public static Task Encrypt(
        Stream output,
        string recipient,
        Func<Stream, Task> write,
        CancellationToken stop
    ) =>
        Run(
            ["--encrypt", "--recipient", recipient],
            write,
            plain => plain.CopyToAsync(output, stop),
            stop
        );

    /// <summary>Decrypts with an identity file and hands over the plain stream.</summary>
    public static Task Decrypt(
        Stream input,
        string identityFile,
        Func<Stream, Task> read,
        CancellationToken stop
    ) =>
        Run(
            ["--decrypt", "--identity", identityFile],
            pipe => input.CopyToAsync(pipe, stop),
            read,
            stop
        );

    private static async Task Run(
        string[] arguments,
        Func<Stream, Task> feed,
        Func<Stream, Task> take,
        CancellationToken stop
    )
    {
        using var age = Start(arguments);
        var errors = age.StandardError.ReadToEndAsync(stop);
        var feeding = Feed(age, feed);
        try
        {
            await take(age.StandardOutput.BaseStream);
            await feeding;
            await age.WaitForExitAsync(stop);
        }
        catch (Exception) when (FailedByItself(age))
        {
            // What went wrong on our side followed from age's own failure, which it explains below.
        }
        finally
        {
            if (!age.HasExited)
            {
                age.Kill();
            }
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        if (age.ExitCode != 0)
        {
            throw new RefusedException("backup.age-refused", FirstLine(await errors));
        }
    }

    private static bool FailedByItself(Process age) =>
        age.WaitForExit(TimeSpan.FromSeconds(2)) && age.ExitCode != 0;

    private static async Task Feed(Process age, Func<Stream, Task> feed)
    {
        await using var input = age.StandardInput.BaseStream;
        await feed(input);
    }

    private static Process Start(string[] arguments)
    {
        try
        {
            return Process.Start(
                    new ProcessStartInfo("age", arguments)
                    {
                        UseShellExecute = false,
                        RedirectStandardInput = true,
                        RedirectStandardOutput = true,
                        RedirectStandardError = true,
                    }
                ) ?? throw new RefusedException("backup.age-missing");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new RefusedException("backup.age-missing");
        }
    }

    private static string FirstLine(string text) => text.Split('\n', 2)[0].Trim();
}
