using System.Runtime.InteropServices;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>The few calls of the system that .NET does not offer.</summary>
internal static partial class Libc
{
    public const int Interrupt = 2;
    public const int Quit = 3;

    [LibraryImport("libc", EntryPoint = "geteuid")]
    public static partial uint EffectiveUserId();

    [LibraryImport("libc", EntryPoint = "kill")]
    public static partial int Signal(int process, int signal);

    public static bool CanWrite(string path) => Access(path, 2) == 0;

    /// <summary>The path without symbolic links, as the kernel shows it under /proc; the path itself where it does not exist.</summary>
    public static string RealPath(string path)
    {
        var found = RealPath(path, IntPtr.Zero);
        if (found == IntPtr.Zero)
        {
            return path;
        }
        var text = Marshal.PtrToStringUTF8(found)!;
        Free(found);
        return text;
    }

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Access(string path, int mode);

    [LibraryImport("libc", EntryPoint = "realpath", StringMarshalling = StringMarshalling.Utf8)]
    private static partial IntPtr RealPath(string path, IntPtr buffer);

    [LibraryImport("libc", EntryPoint = "free")]
    private static partial void Free(IntPtr pointer);
}
