using AngleSharp.Html.Dom;

namespace Puebla.TestKit;

/// <summary>Fills in forms as a browser does.</summary>
public static class Forms
{
    /// <summary>The fields that a form of a page would post: what it holds already, with what was typed over it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="form">Name of the form, as <c>_handler</c> carries it.</param>
    /// <param name="typed">What is typed; a field that the form does not have is a mistake of the test.</param>
    public static IReadOnlyDictionary<string, string> Filled(
        IHtmlDocument page,
        string form,
        IReadOnlyDictionary<string, string> typed
    )
    {
        var found =
            page.QuerySelector($"input[name=_handler][value='{form}']")?.Closest("form")
                as IHtmlFormElement
            ?? throw new InvalidOperationException($"No form {form} on {page.Title}.");
        var controls = found.Elements.OfType<AngleSharp.Dom.IElement>().ToList();
        var names = controls.Select(control => control.GetAttribute("name")).ToHashSet();
        if (typed.Keys.FirstOrDefault(name => !names.Contains(name)) is { } missing)
        {
            throw new InvalidOperationException($"The form {form} has no field {missing}.");
        }
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var control in controls)
        {
            if (control.GetAttribute("name") is { } name && ValueOf(control) is { } value)
            {
                fields[name] = value;
            }
        }
        foreach (var (name, value) in typed)
        {
            fields[name] = value;
        }
        return fields;
    }

    private static string? ValueOf(AngleSharp.Dom.IElement control) =>
        control switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked
                ? box.Value
                : null,
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value,
            IHtmlTextAreaElement area => area.Value,
            _ => null,
        };
}
