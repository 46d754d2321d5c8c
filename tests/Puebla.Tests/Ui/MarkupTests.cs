using System.Text.RegularExpressions;

namespace Puebla.Tests.Ui;

/// <summary>What no page may carry: words of its own, and styles or scripts inline, which the site's policy forbids.</summary>
public sealed partial class MarkupTests
{
    [Fact]
    public void No_page_has_words_of_its_own() =>
        Nothing.In(
            Pages()
                .SelectMany(file =>
                    RazorText
                        .Literals(File.ReadAllText(file))
                        .Select(text => $"{SourceTree.NameOf(file)}: {text}")
                )
        );

    [Fact]
    public void The_guard_barks_at_words_in_a_page()
    {
        const string page = """
            @page "/x"
            @inject IStringLocalizer<Texts> T
            @* A remark. *@
            <PageHead Title="@T["Page.Title"]" Lead="Planted lead" />
            @if (count > 0)
            {
              <p class="meta" data-x="@(one => one)">@T["Page.Of", Count(1)] · @name?.Here</p>
              <p>Planted text</p>
            }
            else
            {
              foreach (var one in all)
              {
                <b aria-label="Planted label">@one.Name</b>
              }
            }
            @code {
              private string Name => "not looked at";
            }
            """;
        Assert.Equal(
            ["Lead=\"Planted lead\"", "aria-label=\"Planted label\"", "Planted text"],
            RazorText.Literals(page)
        );
    }

    // No address serves it: the browser that prints it reaches nothing outside.
    private static readonly string[] ForThePrinterAlone =
    [
        "modules/Record/Dossiers/Files/PrintedDossier.razor",
        "src/Ui/Printing/PrintedSheet.razor",
    ];

    [Fact]
    public void No_source_carries_inline_style_or_script() =>
        Nothing.In(
            SourceTree
                .Files("*.razor", "*.cs", "*.svg", "*.js")
                .Where(file => Inline().IsMatch(File.ReadAllText(file)))
                .Select(SourceTree.NameOf)
                .Except(ForThePrinterAlone)
        );

    [Theory]
    [InlineData("""<p style="color: red">""")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("""<button onclick="go()">""")]
    public void The_guard_barks_at_inline_style_and_script(string markup) =>
        Assert.Matches(Inline(), markup);

    private static List<string> Pages()
    {
        var pages = SourceTree
            .Files("*.razor")
            .Where(file => Path.GetFileName(file) != "_Imports.razor")
            .ToList();
        Assert.True(pages.Count > 30, "The guard lost sight of the pages.");
        return pages;
    }

    [GeneratedRegex(
        """<\w[^<>]*\s(style|on[a-z]+)\s*=\s*["']|<style\b|<script(?![^>]*\ssrc=)""",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Inline();
}
