using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Puebla.Outcomes.Sources.Sandbox;

/// <summary>The two calls of the system that the framework does not offer.</summary>
internal static partial class Libc
{
    private const int Kill9 = 9;
    private const uint Same = uint.MaxValue;

    /// <summary>Kills a process and all of its group; those that are gone already are no error.</summary>
    public static void KillGroup(int leader)
    {
        // Until it leads a group it has no other members, and is killed by its own number.
        if (Kill(-leader, Kill9) != 0)
            _ = Kill(leader, Kill9);
    }

    /// <summary>Kills what a leader that has ended left of its group; its own number may belong to somebody else by now.</summary>
    public static void KillOrphans(int leader) => _ = Kill(-leader, Kill9);

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
