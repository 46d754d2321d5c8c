using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Puebla.Outcomes.Sources.Sandbox;

/// <summary>The two calls of the system that the framework does not offer.</summary>
internal static partial class Libc
{
    private const int Kill9 = 9;
    private const uint Same = uint.MaxValue;

    /// <summary>Kills a process and all of its group. One that is gone already is no error.</summary>
    public static void KillGroup(int leader)
    {
        _ = Kill(-leader, Kill9);
        _ = Kill(leader, Kill9);
    }

    public static void GiveGroup(string path, int group)
    {
        if (Chown(path, Same, (uint)group) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int pid, int signal);

    [LibraryImport(
        "libc",
        EntryPoint = "chown",
        SetLastError = true,
        StringMarshalling = StringMarshalling.Utf8
    )]
    private static partial int Chown(string path, uint owner, uint group);
}
