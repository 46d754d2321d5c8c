using Puebla.Web.Commands;

namespace Puebla.Tests.Host;

public sealed class ArgumentsTests
{
    private static readonly Option[] Known = [Option.Data, Option.Json];

    [Theory]
    [InlineData("--data", "here", "one")]
    [InlineData("--data=here", "one")]
    [InlineData("one", "--data", "here")]
    public void An_option_takes_its_value_from_the_next_word_or_behind_an_equals_sign(
        params string[] words
    )
    {
        var arguments = Arguments.Parse(Known, words);

        Assert.Equal("here", arguments[Option.Data]);
        Assert.Equal(["one"], arguments.Operands);
    }

    [Fact]
    public void Words_behind_two_hyphens_are_no_options()
    {
        var arguments = Arguments.Parse(Known, ["--json", "--", "--data"]);

        Assert.True(arguments.Has(Option.Json));
        Assert.Equal(["--data"], arguments.Operands);
    }

    [Fact]
    public void A_lone_hyphen_is_an_operand() =>
        Assert.Equal(["-"], Arguments.Parse(Known, ["-"]).Operands);

    [Theory]
    [InlineData("usage.unknown-option", "--dta", "x")]
    [InlineData("usage.value-missing", "--data")]
    [InlineData("usage.value-missing", "--data=")]
    [InlineData("usage.no-value-wanted", "--json=yes")]
    public void A_wrong_option_is_named(string code, params string[] words)
    {
        var refusal = Assert.Throws<UsageException>(() => Arguments.Parse(Known, words));

        Assert.Equal(code, refusal.Code);
        Assert.Contains(words[0].Split('=')[0], refusal.Message, StringComparison.Ordinal);
    }
}
