using System.Text;

namespace Puebla.Outcomes.Sources;

/// <summary>The container of Word before 2007, which also wraps a DOCX that has a password.</summary>
internal static class OldOffice
{
    private static readonly byte[] EncryptedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool IsEncrypted(ReadOnlySpan<byte> content) =>
        content.IndexOf(EncryptedStream) >= 0;
}
