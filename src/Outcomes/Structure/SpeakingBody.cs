using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Structure;

/// <summary>Which body speaks in a document, and to which one it reports.</summary>
internal static class SpeakingBody
{
    private const int Subject = 260;

    private static readonly string[] Reporting =
    [
        "presenta",
        "somete",
        "eleva",
        "remite",
        "submits",
        "presents",
        "reports to",
    ];

    private static readonly string[] AfterName =
    [
        ",",
        " was ",
        " were ",
        " met ",
        " en reunión",
        " en su ",
        " celebr",
        " realiz",
        " se reuni",
        " held",
        " convened",
        " (",
        " formul",
        " con la ",
    ];

    private static readonly string[] BeforeName =
    [
        "Attending the ",
        "attending the ",
        "Statement of the ",
        "Declaration of the ",
        "of the ",
        "de la ",
        "del ",
    ];

    public static string? Of(
        string? title,
        IReadOnlyList<string> titles,
        IReadOnlyList<string> introduction,
        DocumentKind kind
    )
    {
        if (kind is DocumentKind.Publication)
        {
            return titles.Select(First).FirstOrDefault(code => code is not null);
        }
        var subject = introduction.Count > 0 ? introduction[0] : "";
        return First(BeforeReport(subject.Length > Subject ? subject[..Subject] : subject))
            ?? First(title ?? "")
            ?? titles.Select(First).FirstOrDefault(code => code is not null)
            ?? BodyNames.InSubject(subject, titles)
            ?? titles
                .Append(title ?? "")
                .Select(BodyNames.OfMeeting)
                .FirstOrDefault(name => name is not null)
            ?? introduction
                .Concat(titles)
                .Select(BodyNames.OfLine)
                .FirstOrDefault(name => name is not null)
            ?? (
                Name(subject) is { } name && !IsConference(name) && !IsGovernments(name)
                    ? char.ToUpperInvariant(name[0]) + name[1..]
                    : null
            )
            ?? (
                introduction.Count > 0 && titles.Append(subject).Any(IsConference)
                    ? BodyCodes.ViceMinisters
                    : null
            )
            ?? (Name(title) is { } named && !IsGovernments(named) ? named : null);
    }

    /// <summary>«somete al Grupo Regional …»: to whom it reports does not speak.</summary>
    private static string BeforeReport(string subject)
    {
        var end = Reporting
            .Select(verb => subject.IndexOf(verb, StringComparison.OrdinalIgnoreCase))
            .Where(at => at > 0)
            .DefaultIfEmpty(subject.Length)
            .Min();
        return subject[..end];
    }

    /// <summary>Governments speak for themselves, and a country or a city is no body.</summary>
    private static bool IsGovernments(string name) =>
        Fold.StartsWithAny(
            Fold.Key(name),
            [
                "heads of",
                "governments",
                "gobiernos",
                "ministers",
                "representantes",
                "paises",
                "jefes",
            ]
        ) || Names.Find(name) is [{ Kind: NameKind.Country }, ..];

    public static string? ReportedTo(IReadOnlyList<string> introduction, string? body)
    {
        foreach (var text in introduction)
        {
            foreach (var verb in Reporting)
            {
                var at = text.IndexOf(verb, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && Bodies(text[at..]).FirstOrDefault(code => code != body) is { } code)
                {
                    return code;
                }
            }
        }
        return null;
    }

    private static string? First(string text) => Bodies(text).FirstOrDefault();

    private static IEnumerable<string> Bodies(string text) =>
        Names
            .Find(text)
            .Where(m =>
                m.Kind is NameKind.Body
                && m.Code
                    is not (
                        BodyCodes.Members
                        or BodyCodes.ObserverOrganizations
                        or BodyCodes.CivilSociety
                    )
            )
            .Select(m => m.Code);

    private static bool IsConference(string text) =>
        Fold.Key(text).Contains("conferencia regional sobre migracion", StringComparison.Ordinal)
        || Fold.Key(text).Contains("regional conference on migration", StringComparison.Ordinal);

    /// <summary>The name of a body that has no code: the subject of the opening sentence, or what the title speaks of.</summary>
    private static string? Name(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }
        foreach (var article in (ReadOnlySpan<string>)["The ", "La ", "El "])
        {
            if (text.StartsWith(article, StringComparison.Ordinal))
            {
                var end = AfterName
                    .Select(stop => text.IndexOf(stop, article.Length, StringComparison.Ordinal))
                    .Where(at => at > 0)
                    .DefaultIfEmpty(-1)
                    .Min();
                return end > article.Length ? text[article.Length..end] : null;
            }
        }
        foreach (var link in BeforeName)
        {
            if (text.IndexOf(link, StringComparison.Ordinal) is > 0 and var at && text.Length < 200)
            {
                return text[(at + link.Length)..].TrimEnd('.', ':');
            }
        }
        return null;
    }
}
