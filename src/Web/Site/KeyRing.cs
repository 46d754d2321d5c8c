using Microsoft.AspNetCore.DataProtection;

namespace Puebla.Web.Site;

/// <summary>The keys that encrypt what neither the database nor its backup may tell: files of their own, one folder for all processes of a site.</summary>
internal static class KeyRing
{
    private const UnixFileMode OwnerOnly =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void AddKeyRing(this IServiceCollection services, SiteSettings settings)
    {
        var protection = services.AddDataProtection().SetApplicationName("puebla");
        if (settings.Keys is { } folder)
        {
            Directory.CreateDirectory(folder, OwnerOnly);
            File.SetUnixFileMode(folder, OwnerOnly);
            protection.PersistKeysToFileSystem(new(folder));
        }
        else
        {
            protection.UseEphemeralDataProtectionProvider();
        }
    }
}
