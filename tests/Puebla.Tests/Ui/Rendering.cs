using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Puebla.Kernel;
using Puebla.Ui.Addresses;

namespace Puebla.Tests.Ui;

/// <summary>Renders a component by itself, in a language.</summary>
internal static class Rendering
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddLogging()
        .AddLocalization()
        .AddSingleton<Places>()
        .AddSingleton<NavigationManager, NoNavigation>()
        .BuildServiceProvider();

    /// <summary>Runs something with the words of the Ui in a language.</summary>
    public static T In<T>(Language language, Func<IStringLocalizer<Puebla.Ui.Texts>, T> act)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = language.Culture;
        try
        {
            return act(Services.GetRequiredService<IStringLocalizer<Puebla.Ui.Texts>>());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>Renders a component in Spanish.</summary>
    public static Task<IElement> Of<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent => Of<TComponent>(Language.Spanish, parameters);

    /// <summary>Renders a component in a language.</summary>
    public static async Task<IElement> Of<TComponent>(
        Language language,
        params (string Name, object? Value)[] parameters
    )
        where TComponent : IComponent
    {
        CultureInfo.CurrentUICulture = language.Culture;
        CultureInfo.CurrentCulture = language.Culture;
        await using var renderer = new HtmlRenderer(
            Services,
            Services.GetRequiredService<ILoggerFactory>()
        );
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TComponent>(
                ParameterView.FromDictionary(
                    parameters.ToDictionary(one => one.Name, one => one.Value)
                )
            );
            return root.ToHtmlString();
        });
        var document = await new HtmlParser().ParseDocumentAsync(html);
        return document.Body!;
    }

    /// <summary>Content of a component: markup, as a caller would write it.</summary>
    public static RenderFragment Markup(string html) =>
        builder => builder.AddMarkupContent(0, html);

    private sealed class NoNavigation : NavigationManager
    {
        public NoNavigation() => Initialize("http://localhost/", "http://localhost/acervo");
    }
}
