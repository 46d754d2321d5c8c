using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Ui.Addresses;

namespace Puebla.Accounts.SignIn;

/// <summary>A form that came when the sign-in was no longer good: what was typed travels through the sign-in, encrypted, and is sent again by one press.</summary>
/// <param name="Fields">Name and value in their order; passwords are left out.</param>
/// <param name="Until">After that it is not sent any more.</param>
public sealed record KeptPost(
    IReadOnlyList<KeyValuePair<string, string>> Fields,
    DateTimeOffset Until
)
{
    /// <summary>Whether a field may be kept: passwords, codes and the guard against forged forms are not.</summary>
    public static bool IsKept(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name != "__RequestVerificationToken"
            && !name.Contains("contrasena", StringComparison.OrdinalIgnoreCase)
            && !name.Contains("password", StringComparison.OrdinalIgnoreCase)
            && !name.Contains("codigo", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>Packs and unpacks kept forms.</summary>
internal sealed class KeptPosts(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>The hidden field that carries it.</summary>
    public const string Field = "guardado";

    private static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private static readonly string[] OwnForms =
    [
        "entrar",
        "entrar-clave",
        "entrar-ejemplo",
        "confirmar",
        "confirmar-clave",
        "confirmar-ejemplo",
    ];

    private readonly IDataProtector _protector = protection.CreateProtector("accounts.kept-post");

    public KeptPost? Unpack(string? packed)
    {
        try
        {
            var kept = packed is null
                ? null
                : JsonSerializer.Deserialize<KeptPost>(_protector.Unprotect(packed));
            return kept?.Until > clock.GetUtcNow() ? kept : null;
        }
        catch (Exception problem) when (problem is CryptographicException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The form that the request brings, packed; null where it brings none, or where another site sent it.</summary>
    public async Task<string?> Pack(HttpRequest request, Uri site)
    {
        if (
            !request.HasFormContentType
            || request.Headers.Origin != site.GetLeftPart(UriPartial.Authority)
        )
        {
            return null;
        }
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        var handler = form["_handler"].ToString();
        return handler.Length == 0 || OwnForms.Contains(handler)
            ? null
            : _protector.Protect(
                JsonSerializer.Serialize(
                    new KeptPost(
                        [
                            .. form.Where(field => KeptPost.IsKept(field.Key))
                                .SelectMany(field =>
                                    field.Value.Select(value =>
                                        KeyValuePair.Create(field.Key, value ?? "")
                                    )
                                ),
                        ],
                        clock.GetUtcNow() + Life
                    )
                )
            );
    }
}

/// <summary>A form on its way through the sign-in, packed.</summary>
internal sealed record PackedPost(string Text);

/// <summary>Shows the sign-in in place of a form that was led there.</summary>
public static class KeptPostsPipeline
{
    /// <summary>After the authorization, which leads late forms to the sign-in; before the guard against forged forms.</summary>
    public static void UseKeptPosts(this IApplicationBuilder site) =>
        site.Use(
            async (http, next) =>
            {
                if (HttpMethods.IsPost(http.Request.Method) && IsSignIn(http.Request.Path))
                {
                    await Carry(http);
                }
                await next(http);
            }
        );

    private static async Task Carry(HttpContext http)
    {
        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync() : null;
        var kept = http.RequestServices.GetRequiredService<KeptPosts>();
        var site = http.RequestServices.GetRequiredService<SiteAddress>();
        if (await kept.Pack(http.Request, site.Of(http.Request)) is { } packed)
        {
            http.Features.Set(new PackedPost(packed));
            http.Request.Method = HttpMethods.Get;
        }
        else if (form?[KeptPosts.Field] is [{ Length: > 0 } carried])
        {
            http.Features.Set(new PackedPost(carried));
        }
    }

    private static bool IsSignIn(PathString path) =>
        new[] { SitePlaces.SignIn, SitePlaces.FreshSignIn }.Any(place =>
            path == place.Spanish || path == place.English
        );
}
