using System.Collections.Frozen;
using Microsoft.AspNetCore.Identity;
using Puebla.Accounts.Data;
using Puebla.Kernel;

namespace Puebla.Accounts.Credentials;

/// <summary>Passwords: what may be one, and whether one is right. Verifying costs the same where there is none.</summary>
internal sealed class Passwords(IPasswordHasher<Account> hasher)
{
    public const int Shortest = 12;

    // Hashing something endless would be a way to keep the site busy.
    public const int Longest = 200;

    private static readonly FrozenSet<string> Common = Load();
    private static readonly Account Nobody = new() { PersonId = Guid.Empty, CreatedAt = default };
    private static readonly Lock Gate = new();
    private static string? _nobodys;

    public string Hash(Account account, string password) => hasher.HashPassword(account, password);

    public bool IsRight(Account? account, string password)
    {
        var tried = password.Length <= Longest ? password : "";
        var result = hasher.VerifyHashedPassword(
            account ?? Nobody,
            account?.PasswordHash ?? NobodysHash(),
            tried
        );
        return account?.PasswordHash is not null
            && password.Length is > 0 and <= Longest
            && result is not PasswordVerificationResult.Failed;
    }

    /// <summary>Why a text cannot be the password; null where it can.</summary>
    public static Refusal? Check(string password, string email)
    {
        var plain = password.ToLowerInvariant();
        var own = email.ToLowerInvariant().Split('@')[0];
        return password.Length is < Shortest or > Longest ? AccountRefusals.PasswordLength
            : plain.Distinct().Count() < 5 || Common.Contains(Stem(plain))
                ? AccountRefusals.PasswordCommon
            : plain.Contains(own, StringComparison.Ordinal) && own.Length > 3
            || plain.Contains("puebla", StringComparison.Ordinal) && plain.Length < 16
                ? AccountRefusals.PasswordOwn
            : null;
    }

    private string NobodysHash()
    {
        lock (Gate)
        {
            return _nobodys ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        }
    }

    // "Password2024!!" is "password" with what everybody puts behind it.
    private static string Stem(string plain) =>
        plain.TrimEnd([.. "0123456789!.*#$%&-_"]) is { Length: > 2 } stem ? stem : plain;

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(Passwords).Assembly.GetManifestResourceStream(
            "Puebla.Accounts.Credentials.common-passwords.txt"
        )!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
