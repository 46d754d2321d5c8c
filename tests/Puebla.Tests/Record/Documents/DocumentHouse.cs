using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Puebla.Record.Data;
using Puebla.Record.Intake;
using Puebla.TestKit;
using Puebla.Tests.Record.Intake;

namespace Puebla.Tests.Record.Documents;

/// <summary>Hands internal documents in by the pages, and asks what is found of them.</summary>
internal static class DocumentHouse
{
    private static int _words;

    /// <summary>A word that no other text has.</summary>
    public static string NewWord()
    {
        var number = Interlocked.Increment(ref _words);
        return "quetzal"
            + string.Concat(
                number
                    .ToString(System.Globalization.CultureInfo.InvariantCulture)
                    .Select(digit => (char)('a' + (digit - '0')))
            )
            + "tikal";
    }

    /// <summary>The key of a document that was handed in and worked on.</summary>
    public static async Task<string> Document(
        this IntakeHouse house,
        string title,
        string text,
        params (string Field, string Value)[] typed
    )
    {
        var fields = typed.ToDictionary(pair => pair.Field, pair => pair.Value);
        fields.TryAdd("clase", "working-paper");
        var list = await house.HandIn([($"{title}.txt", Encoding.UTF8.GetBytes(text))], fields);
        await house.Work();
        var file = Assert.Single(await house.Files(list));
        Assert.Equal((HandedState.Kept, null), (file.State, file.RefusalCode));
        return Assert.Single(file.Keys);
    }

    /// <summary>Hands in a further version; the path of its list once it is done.</summary>
    public static async Task<string> Version(
        this IntakeHouse house,
        string key,
        string name,
        string text,
        string note,
        string? language = null
    )
    {
        var typed = new Dictionary<string, string> { ["cambios"] = note };
        if (language is not null)
        {
            typed["lengua"] = language;
        }
        using var answer = await house.Post(
            $"/acervo/{key}/version-nueva",
            typed,
            [(name, Encoding.UTF8.GetBytes(text))]
        );
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await house.Work();
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>The heading of a search that says how many there are.</summary>
    public static async Task<string> Found(this IntakeHouse house, string query, string? mandates)
    {
        var page = await house.See($"/buscar?q={query}", mandates);
        return page.QuerySelector("#resultados")!.TextContent.Trim();
    }

    /// <summary>A page as somebody sees it; as a visitor where nobody is named.</summary>
    public static async Task<IHtmlDocument> See(
        this IntakeHouse house,
        string path,
        string? mandates = null
    )
    {
        var puebla = await house.Running();
        return mandates is null ? await puebla.Page(path) : await puebla.PageAs(mandates, path);
    }

    /// <summary>Changes who may see a document, by its page.</summary>
    public static async Task Classify(this IntakeHouse house, string key, int mode)
    {
        var puebla = await house.Running();
        using var answer = await puebla.PostAs(
            IntakeHouse.Secretariat,
            $"/acervo/{key}/clasificacion",
            "clasificar",
            new Dictionary<string, string>
            {
                ["modo"] = mode.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["criterio"] = Puebla.Record.Contracts.Criteria.All[0].Code,
                ["motivo"] = "Prueba",
            }
        );
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }
}
