using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using QRCoder;

namespace Puebla.Accounts.Credentials;

/// <summary>Secrets of authenticator apps: made, encrypted by the key ring, shown once.</summary>
internal sealed class AppSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _kept = protection.CreateProtector("accounts.app-secret");
    private readonly IDataProtector _offered = protection.CreateProtector(
        "accounts.offered-secret"
    );
    private readonly Lazy<string> _nobodys = new(() =>
        protection
            .CreateProtector("accounts.app-secret")
            .Protect(Convert.ToHexString(RandomNumberGenerator.GetBytes(Totp.SecretBytes)))
    );

    /// <summary>A new secret, encrypted so that it may travel through a form until its first code is typed.</summary>
    /// <param name="purpose">Whose and for which page: elsewhere it cannot be read.</param>
    public string Offer(string purpose) =>
        _offered
            .CreateProtector(purpose)
            .Protect(Convert.ToHexString(RandomNumberGenerator.GetBytes(Totp.SecretBytes)));

    /// <summary>The secret that was offered; null where the form brings something else.</summary>
    public byte[]? Offered(string? text, string purpose)
    {
        try
        {
            return text is null
                ? null
                : Convert.FromHexString(_offered.CreateProtector(purpose).Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public string Keep(byte[] secret) => _kept.Protect(Convert.ToHexString(secret));

    /// <summary>The secret of an account. One without costs the same and has a secret that nobody knows.</summary>
    public byte[] Read(string? kept) =>
        Convert.FromHexString(_kept.Unprotect(kept ?? _nobodys.Value));

    /// <summary>What the app's camera reads.</summary>
    public static string Address(byte[] secret, string email)
    {
        var label = Uri.EscapeDataString($"Puebla:{email}");
        return new StringBuilder($"otpauth://totp/{label}?secret=")
            .Append(Base32.Encode(secret))
            .Append("&issuer=Puebla")
            .ToString();
    }

    public static string Picture(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(code);
        return picture.GetGraphic(
            4,
            "#000000",
            "#ffffff",
            sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute
        );
    }
}
