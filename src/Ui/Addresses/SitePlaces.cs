namespace Puebla.Ui.Addresses;

/// <summary>The first pages of the public site, as the head, the foot and the search box name them. A module adds the places below its own.</summary>
public static class SitePlaces
{
    /// <summary>The home page.</summary>
    public static Place Home { get; } = new("/", "/en");

    /// <summary>The records: every instrument, and below it every provision.</summary>
    public static Place Records { get; } =
        new("/acervo", "/en/records")
        {
            Below =
            [
                ("clasificacion", "classification"),
                ("archivo", "file"),
                ("descarga", "download"),
                ("tachar", "redact"),
                ("revisar", "review"),
                ("pasada", "pass"),
                ("idiomas", "languages"),
                ("relaciones", "relations"),
                ("ficha", "details"),
                ("version-nueva", "new-version"),
                ("parecidos", "similar"),
            ],
        };

    /// <summary>Search over all paragraphs; the query is <c>q</c>.</summary>
    public static Place Search { get; } = new("/buscar", "/en/search");

    /// <summary>What the search box offers while one types.</summary>
    public static Place Suggestions { get; } = new("/sugerencias", "/en/suggestions");

    /// <summary>Members, observers, bodies and presidencies.</summary>
    public static Place Conference { get; } = new("/conferencia", "/en/conference");

    /// <summary>The meetings.</summary>
    public static Place Meetings { get; } = new("/reuniones", "/en/meetings");

    /// <summary>The figures.</summary>
    public static Place Figures { get; } = new("/cifras", "/en/figures");

    /// <summary>What was asked, and below it each request by its number.</summary>
    public static Place Commitments { get; } =
        new("/compromisos", "/en/commitments")
        {
            Below =
            [
                ("informar", "report"),
                ("presentar", "submit"),
                ("anotar", "note"),
                ("objetar", "contest"),
                ("terminar", "end"),
                ("apertura", "opening"),
                ("prioridad", "priority"),
                ("propios", "own"),
                ("recordatorios", "reminders"),
            ],
        };

    /// <summary>What this site is and where its data come from.</summary>
    public static Place About { get; } = new("/acerca", "/en/about");

    /// <summary>What was done so that everybody can use the site.</summary>
    public static Place Accessibility { get; } = new("/accesibilidad", "/en/accessibility");

    /// <summary>Where one signs in; the page to go back to is in the query.</summary>
    public static Place SignIn { get; } = new("/entrar", "/en/sign-in");

    /// <summary>Where one signs in again before what binds.</summary>
    public static Place FreshSignIn { get; } = new("/entrar/confirmar", "/en/sign-in/confirm");

    /// <summary>The page of one's own account.</summary>
    public static Place MyAccount { get; } = new("/mi-cuenta", "/en/my-account");

    /// <summary>Where one who signed in lands: what is asked of them.</summary>
    public static Place Desk { get; } = new("/escritorio", "/en/desk");

    /// <summary>Why one sees a page, and who else does.</summary>
    public static Place Why { get; } = new("/por-que", "/en/why");

    /// <summary>Shown in place of a page that is not there; nobody's own address.</summary>
    public static Place NotFound { get; } = new("/no-encontrado", "/en/not-found");

    /// <summary>All of them, for <see cref="Places" />.</summary>
    public static IReadOnlyList<Place> All { get; } =
    [
        Home,
        Records,
        Search,
        Suggestions,
        Conference,
        Meetings,
        Commitments,
        Figures,
        About,
        Accessibility,
        SignIn,
        FreshSignIn,
        MyAccount,
        Desk,
        Why,
        NotFound,
    ];
}
