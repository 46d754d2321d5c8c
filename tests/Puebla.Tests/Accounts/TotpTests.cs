using System.Text;
using Puebla.Accounts.Credentials;

namespace Puebla.Tests.Accounts;

/// <summary>Codes of authenticator apps.</summary>
public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>The vectors of RFC 6238, appendix B, for SHA-1.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void The_codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(
            code,
            Totp.CodeOf(Secret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds)), 8)
        );

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_be_one_step_early_or_late(int steps, bool accepted)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var code = Totp.CodeOf(Secret, Totp.StepAt(now) + steps);
        Assert.Equal(accepted, Totp.StepOf(Secret, code, now, 0) is not null);
    }

    [Fact]
    public void A_step_that_counted_never_counts_again_nor_one_before_it()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var step = Totp.StepAt(now);
        Assert.Null(Totp.StepOf(Secret, Totp.CodeOf(Secret, step), now, step));
        Assert.Null(Totp.StepOf(Secret, Totp.CodeOf(Secret, step - 1), now, step));
        Assert.Equal(step + 1, Totp.StepOf(Secret, Totp.CodeOf(Secret, step + 1), now, step));
    }

    /// <summary>RFC 4648, section 10, without padding.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Secrets_are_written_as_the_standard_says(string plain, string text) =>
        Assert.Equal(text, Base32.Encode(Encoding.ASCII.GetBytes(plain)));
}
