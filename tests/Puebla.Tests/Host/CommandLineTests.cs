using System.Collections;
using System.Globalization;
using System.Resources;
using Puebla.Web.Commands;

namespace Puebla.Tests.Host;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Help_lists_every_command()
    {
        var (exit, output, _) = await Run("help");

        Assert.Equal(0, exit);
        Assert.All(
            CommandTable.All,
            command => Assert.Contains($"\n  {command.Name} ", output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Help_of_a_command_lists_every_option_of_it()
    {
        foreach (var command in CommandTable.All)
        {
            var (_, output, _) = await Run("help", command.Name);

            Assert.All(
                command.Options,
                option => Assert.Contains(option.ToString(), output, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("conjure")]
    [InlineData("parse")]
    [InlineData("parse", "one", "two")]
    [InlineData("up", "--speed")]
    [InlineData("up", "--port", "0")]
    [InlineData("up", "--port", "65536")]
    public async Task A_command_line_that_is_wrong_ends_with_2_and_points_to_help(
        params string[] words
    )
    {
        var (exit, output, error) = await Run(words);

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains("./puebla help", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sentence_exists_in_both_languages_with_the_same_places_to_fill()
    {
        var resources = new ResourceManager(
            "Puebla.Web.Commands.Texts",
            typeof(CommandTable).Assembly
        );
        var spanish = Sentences(resources, CultureInfo.InvariantCulture);
        var english = Sentences(resources, CultureInfo.GetCultureInfo("en"));

        Assert.Equal(
            spanish.Keys.Order(StringComparer.Ordinal),
            english.Keys.Order(StringComparer.Ordinal)
        );
        Assert.All(spanish, pair => Assert.Equal(Places(pair.Value), Places(english[pair.Key])));
    }

    [Fact]
    public void Every_command_and_option_is_explained() =>
        Assert.All(
            CommandTable.All,
            command =>
                Assert.All(
                    [command.Explanation, .. command.Options.Select(option => option.Explanation)],
                    Assert.NotEmpty
                )
        );

    private static Dictionary<string, string> Sentences(
        ResourceManager resources,
        CultureInfo culture
    ) =>
        resources
            .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static int[] Places(string sentence) =>
        [
            .. Enumerable
                .Range(0, 9)
                .Where(number => sentence.Contains($"{{{number}", StringComparison.Ordinal)),
        ];

    private static async Task<(int Exit, string Output, string Error)> Run(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await CommandLine.RunAsync(
            words,
            output,
            error,
            TimeProvider.System,
            TestContext.Current.CancellationToken
        );
        return (exit, output.ToString(), error.ToString());
    }
}
