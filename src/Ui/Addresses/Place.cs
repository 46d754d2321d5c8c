using Puebla.Kernel;

namespace Puebla.Ui.Addresses;

/// <summary>A page's address in both languages: <c>/buscar</c> and <c>/en/search</c>. Registered once by the module that owns the page.</summary>
/// <param name="Spanish">Path without trailing slash; <c>/</c> for the home page.</param>
/// <param name="English">Its twin, under <c>/en</c>.</param>
public sealed record Place(string Spanish, string English)
{
    /// <summary>Words of segments below the first one under it, in both languages: <c>clasificacion</c> and <c>classification</c>.</summary>
    public IReadOnlyList<(string Spanish, string English)> Below { get; init; } = [];

    /// <summary>The rest of a path below the place, as the other language writes it.</summary>
    internal string RestIn(Language to, string rest)
    {
        var segments = rest.Split('/');
        for (var i = 2; i < segments.Length; i++)
        {
            foreach (var (spanish, english) in Below)
            {
                var (from, into) = to == Language.English ? (spanish, english) : (english, spanish);
                if (segments[i] == from)
                {
                    segments[i] = into;
                    break;
                }
            }
        }
        return string.Join('/', segments);
    }

    /// <summary>The last segment of an address that lies right below the place, in either language; null for any other.</summary>
    public string? Key(string path)
    {
        var own = In(Languages.OfPath(path)) + "/";
        return
            path.StartsWith(own, StringComparison.Ordinal)
            && path[own.Length..] is { Length: > 0 } key
            && !key.Contains('/', StringComparison.Ordinal)
            ? key
            : null;
    }

    /// <summary>The path in a language.</summary>
    public string In(Language language) => language == Language.English ? English : Spanish;

    /// <summary>The path in the language of the running request.</summary>
    public string Here => In(LanguageExtensions.Current);
}

/// <summary>The first segments of all pages, so that any address finds its twin.</summary>
/// <remarks>Order matters only for the home page, which comes last: a longer path is tried before a shorter one.</remarks>
public sealed class Places(IEnumerable<Place> places)
{
    private readonly Place[] _places = [.. places.OrderByDescending(place => place.Spanish.Length)];

    /// <summary>The same page in the other language, with the rest of the path and the query kept; the home page where the address is unknown.</summary>
    /// <param name="path">Path of the running request.</param>
    /// <param name="query">Its query string with the question mark, or empty.</param>
    public string TwinOf(string path, string query)
    {
        var language = Languages.OfPath(path);
        foreach (var place in _places)
        {
            var own = place.In(language);
            if (
                path.Equals(own, StringComparison.Ordinal)
                || path.StartsWith(own.TrimEnd('/') + "/", StringComparison.Ordinal)
            )
            {
                var rest =
                    path.Length > own.Length
                        ? place.RestIn(language.Other, path[own.TrimEnd('/').Length..])
                        : "";
                return place.In(language.Other).TrimEnd('/') + rest is { Length: > 0 } twin
                    ? twin + QueryNames.Twin(query, language.Other)
                    : "/" + QueryNames.Twin(query, language.Other);
            }
        }
        return language == Language.English ? "/" : "/en";
    }

    /// <summary>A Spanish address, as notices and modules keep it, in a language.</summary>
    /// <param name="spanish">Path, with its query and its fragment if it has them.</param>
    /// <param name="language">The reader's.</param>
    public string In(string spanish, Language language)
    {
        ArgumentNullException.ThrowIfNull(spanish);
        if (language == Language.Spanish)
        {
            return spanish;
        }
        var mark = spanish.IndexOf('#', StringComparison.Ordinal);
        var (address, fragment) = mark < 0 ? (spanish, "") : (spanish[..mark], spanish[mark..]);
        var parts = address.Split('?', 2);
        return TwinOf(parts[0], parts.Length > 1 ? $"?{parts[1]}" : "") + fragment;
    }

    /// <summary>The address that was meant by one that names a page in the wrong language: <c>/en/acervo/x</c> means <c>/en/records/x</c>, <c>/records/x</c> means <c>/acervo/x</c>. Null where it is no such mistake.</summary>
    public string? MeantBy(string path)
    {
        var language = Languages.OfPath(path);
        var mistaken = language == Language.English ? path["/en".Length..] : "/en" + path;
        return _places
            .Where(place => place.Spanish.Length > 1)
            .Select(place => (Own: place.In(language.Other), Right: place.In(language)))
            .Where(place =>
                mistaken == place.Own
                || mistaken.StartsWith(place.Own + "/", StringComparison.Ordinal)
            )
            .Select(place => place.Right + mistaken[place.Own.Length..])
            .FirstOrDefault();
    }
}

/// <summary>The language of an address.</summary>
public static class Languages
{
    /// <summary>English under <c>/en</c>, Spanish everywhere else.</summary>
    public static Language OfPath(string path) =>
        path == "/en" || path.StartsWith("/en/", StringComparison.Ordinal)
            ? Language.English
            : Language.Spanish;
}
