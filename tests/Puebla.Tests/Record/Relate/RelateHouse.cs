using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.TestKit;

namespace Puebla.Tests.Record.Relate;

/// <summary>Sets relations by their page, as a person does.</summary>
internal static class RelateHouse
{
    public const string Secretariat = "secretariat@secretariat";

    /// <summary>A text of one paragraph; its key.</summary>
    public static async Task<string> Text(
        this RunningPuebla puebla,
        DateOnly day,
        Audience? access = null,
        string? title = null,
        bool sample = false
    )
    {
        var text = Texts.Of(day, ("1", $"Adoptar lo del {day:yyyy-MM-dd}."));
        var kept = await puebla.Keep(
            text with
            {
                Document = text.Document with { Title = title ?? $"Texto {day:yyyy-MM-dd}" },
            },
            access,
            sample
        );
        Assert.Null(kept.Refusal);
        return $"grcm-{day:yyyy-MM-dd}";
    }

    /// <summary>Fills in the form at a text; what is not given is a source in words.</summary>
    public static async Task<HttpResponseMessage> Relate(
        this RunningPuebla puebla,
        string key,
        string kind,
        string other,
        params (string Field, string Value)[] more
    )
    {
        var fields = new Dictionary<string, string>
        {
            ["tipo"] = kind,
            ["otro"] = other,
            ["fuente"] = "Acta de la reunión",
        };
        foreach (var (field, value) in more)
        {
            fields[field] = value;
        }
        var answer = await puebla.PostAs(
            Secretariat,
            $"/acervo/{key}/relaciones",
            "relacionar",
            fields
        );
        await puebla.Hear();
        return answer;
    }

    /// <summary>Sets a relation that must be let in; its number.</summary>
    public static async Task<int> Related(
        this RunningPuebla puebla,
        string key,
        string kind,
        string other,
        params (string Field, string Value)[] more
    )
    {
        using var answer = await puebla.Relate(key, kind, other, more);
        Assert.True(answer.StatusCode == HttpStatusCode.Found, await Errors(answer));
        return await puebla.With<ConferenceDb, int>(db =>
            db.Set<Relation>().MaxAsync(relation => relation.Id)
        );
    }

    /// <summary>Removes one.</summary>
    public static async Task<HttpResponseMessage> Unrelate(
        this RunningPuebla puebla,
        string key,
        int id,
        string reason
    )
    {
        var answer = await puebla.PostAs(
            Secretariat,
            $"/acervo/{key}/relaciones/{id}",
            "quitar",
            new Dictionary<string, string> { ["motivo"] = reason }
        );
        await puebla.Hear();
        return answer;
    }

    /// <summary>What an instrument's page says of its relations; empty where it says nothing.</summary>
    public static async Task<string> Shown(
        this RunningPuebla puebla,
        string address,
        string? audiences = null
    )
    {
        var page = await puebla.Page(address, audiences);
        return page.QuerySelector("#relaciones")?.ParentElement?.TextContent is { } text
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : "";
    }

    public static async Task<string> Errors(HttpResponseMessage answer)
    {
        var page = await Page(answer);
        return page.QuerySelector("[role=alert]")?.TextContent ?? answer.StatusCode.ToString();
    }

    public static async Task<IHtmlDocument> Page(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    // The notice comes by the database's own channel a moment later; a test does not wait for it.
    public static async Task Hear(this RunningPuebla puebla)
    {
        foreach (var keeper in puebla.Services.GetServices<IForgetful>())
        {
            await keeper.Forget(null, CancellationToken.None);
        }
    }
}
