using Puebla.Accounts.Credentials;
using Puebla.Accounts.SignIn;

namespace Puebla.Tests.Accounts;

/// <summary>What may be a password, what may be an address to go back to, and how long one waits.</summary>
public sealed class PasswordTests
{
    [Theory]
    [InlineData("corto", "password.length")]
    [InlineData("Password2026!!", "password.common")]
    [InlineData("contraseña1234", "password.common")]
    [InlineData("aaaaaaaaaaaaaaa", "password.common")]
    [InlineData("maria.gomez y algo", "password.own")]
    [InlineData("puebla-secreta", "password.own")]
    [InlineData("tres caballos verdes", null)]
    public void The_first_that_somebody_would_try_are_refused(string password, string? code) =>
        Assert.Equal(code, Passwords.Check(password, "Maria.Gomez@example.org")?.Code);

    [Fact]
    public void An_endless_password_is_not_even_hashed() =>
        Assert.Equal("password.length", Passwords.Check(new string('x', 201), "a@b.c")?.Code);

    [Theory]
    [InlineData("/mi-cuenta", true)]
    [InlineData("/acervo?q=1", true)]
    [InlineData("/", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("/a\\b", false)]
    [InlineData("https://evil.example/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("evil.example", false)]
    [InlineData("/\n/evil.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void One_is_led_back_into_this_site_only(string? path, bool allowed) =>
        Assert.Equal(allowed ? path : null, LocalPath.Of(path));

    [Fact]
    public void Waits_grow_and_have_an_end()
    {
        var rule = ThrottleRules.Pair;
        Assert.Null(rule.WaitAfter(rule.Free - 1));
        Assert.Equal(rule.First, rule.WaitAfter(rule.Free));
        Assert.Equal(rule.First * 2, rule.WaitAfter(rule.Free + 1));
        Assert.Equal(rule.Longest, rule.WaitAfter(1000));
    }

    [Fact]
    public void A_recovery_code_is_the_same_however_it_is_typed()
    {
        var code = RecoveryCodes.New()[0];
        var hash = RecoveryCodes.HashOf(code);
        Assert.NotNull(hash);
        Assert.Equal(hash, RecoveryCodes.HashOf(code.ToLowerInvariant().Replace(' ', '-')));
        Assert.Null(RecoveryCodes.HashOf("123456"));
        Assert.Equal(RecoveryCodes.Count, RecoveryCodes.New().Distinct().Count());
    }
}
