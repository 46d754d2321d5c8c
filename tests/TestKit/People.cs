using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Accounts.Credentials;
using Puebla.Accounts.Invitations;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.TestKit;

/// <summary>A person with mandates and an account, who signed in by the real pages.</summary>
/// <param name="Id">The opaque id.</param>
/// <param name="Email">The address.</param>
/// <param name="Browser">Their browser, signed in.</param>
/// <param name="Secret">Secret of their authenticator app.</param>
/// <param name="RecoveryCodes">Their recovery codes.</param>
public sealed record SignedInPerson(
    Guid Id,
    string Email,
    Visit Browser,
    IReadOnlyList<byte> Secret,
    IReadOnlyList<string> RecoveryCodes
)
{
    /// <summary>The code that their app shows.</summary>
    public string CodeAt(DateTimeOffset now) => Totp.CodeOf([.. Secret], Totp.StepAt(now));
}

/// <summary>Makes persons with mandates, accounts and sessions, as a Puebla in use has them.</summary>
public static class People
{
    /// <summary>Everybody's password.</summary>
    public const string Password = "una frase bastante larga";

    private static int _count;

    /// <summary>A person with these mandates (<c>focal-point@country:CRI</c>), who accepted an invitation with password and app and is signed in.</summary>
    public static async Task<SignedInPerson> SignedIn(
        this RunningPuebla puebla,
        params string[] mandates
    )
    {
        ArgumentNullException.ThrowIfNull(puebla);
        var person = await puebla.Person(mandates);
        var link = await puebla.Invited(person.Id, FakeSignIn.Mandate(mandates[0]).Party);
        return await puebla.Accepted(person.Id, person.Email, link);
    }

    /// <summary>A person with these mandates, from today on, and no account.</summary>
    public static async Task<PersonCard> Person(this RunningPuebla puebla, params string[] mandates)
    {
        ArgumentNullException.ThrowIfNull(puebla);
        var number = Interlocked.Increment(ref _count);
        var card = new NewPerson(
            string.Create(CultureInfo.InvariantCulture, $"Persona Número {number}"),
            string.Create(CultureInfo.InvariantCulture, $"p{number}@example.org"),
            Language.Spanish
        );
        await using var scope = puebla.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var id = await services.GetRequiredService<IPersons>().Add(card, Actor.System, "Prueba");
        await services.GetRequiredService<ConferenceDb>().SaveChangesAsync();
        var today = DateOnly.FromDateTime(puebla.Clock.GetUtcNow().AddHours(-6).DateTime);
        foreach (var mandate in mandates.Select(FakeSignIn.Mandate))
        {
            var refusal = await services
                .GetRequiredService<IMandates>()
                .Grant(
                    new(id, mandate.Office, mandate.Party, mandate.Body, today.AddDays(-1)),
                    Actor.System,
                    "Prueba"
                );
            if (refusal is not null)
            {
                throw new InvalidOperationException(refusal.English);
            }
            await services.GetRequiredService<ConferenceDb>().SaveChangesAsync();
        }
        return new(id, card.Name, card.Email, card.Language);
    }

    /// <summary>The path of an invitation that is handed to a person.</summary>
    public static async Task<string> Invited(this RunningPuebla puebla, Guid person, Party party)
    {
        ArgumentNullException.ThrowIfNull(puebla);
        await using var scope = puebla.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        var made = await scope
            .ServiceProvider.GetRequiredService<InvitationBook>()
            .Make(person, party, Actor.System, isRecovery: false, default);
        scope
            .ServiceProvider.GetRequiredService<Kernel.Journal.JournalWriter>()
            .Add(Actor.System, "accounts.invited", person.ToString("D"), "Prueba");
        await db.SaveChangesAsync();
        return $"/invitacion/{made.Token}";
    }

    /// <summary>Accepts an invitation by its page, with password and app.</summary>
    public static async Task<SignedInPerson> Accepted(
        this RunningPuebla puebla,
        Guid person,
        string email,
        string link
    )
    {
        ArgumentNullException.ThrowIfNull(puebla);
        var browser = new Visit(puebla);
        var page = await browser.Page(link);
        var secret = SecretOn(page);
        using var answer = await browser.Post(
            page,
            link,
            "aceptar",
            new Dictionary<string, string>
            {
                ["contrasena"] = Password,
                ["contrasena2"] = Password,
                ["codigo"] = Totp.CodeOf(secret, Totp.StepAt(puebla.Clock.GetUtcNow())),
            }
        );
        var done = await Visit.Read(answer);
        var codes = done.QuerySelectorAll("main ol code").Select(code => code.TextContent).ToList();
        return answer.StatusCode == HttpStatusCode.OK && codes.Count == RecoveryCodes.Count
            ? new(person, email, browser, secret, codes)
            : throw new InvalidOperationException(
                $"The invitation was not accepted: {done.QuerySelector("main")?.TextContent}"
            );
    }

    /// <summary>The app's secret as a page shows it.</summary>
    public static byte[] SecretOn(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Base32Text.Decode(page.QuerySelector("main code")!.TextContent);
    }

    /// <summary>The code that an app shows which was given a secret as a page writes it.</summary>
    public static string CodeOf(string secret, DateTimeOffset now) =>
        Totp.CodeOf(Base32Text.Decode(secret), Totp.StepAt(now));

    /// <summary>Signs in by the page, in a browser of one's choice.</summary>
    public static Task<HttpResponseMessage> SignIn(
        this SignedInPerson person,
        Visit browser,
        string code,
        string password = Password,
        string path = "/entrar"
    )
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(browser);
        return browser.Post(
            path,
            "entrar",
            new Dictionary<string, string>
            {
                ["correo"] = person.Email,
                ["contrasena"] = password,
                ["codigo"] = code,
            }
        );
    }

    private static class Base32Text
    {
        public static byte[] Decode(string text)
        {
            var (bytes, held, bits) = (new List<byte>(), 0, 0);
            foreach (var letter in text.Where(char.IsAsciiLetterOrDigit))
            {
                var value = letter <= '9' ? letter - '2' + 26 : letter - 'A';
                (held, bits) = (((held << 5) | value) & 0xFFFF, bits + 5);
                if (bits >= 8)
                {
                    bits -= 8;
                    bytes.Add((byte)(held >> bits));
                }
            }
            return [.. bytes];
        }
    }
}
