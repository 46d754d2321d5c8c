using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Settings;
using Puebla.Record.Read;

namespace Puebla.Record.Intake;

/// <summary>Receives what the forms post. The form's token comes before its files and is checked before the first byte of one is taken.</summary>
internal sealed class HandInPost(
    HandInBook book,
    FileReceiver receiver,
    IAntiforgery antiforgery,
    ISettings settings,
    ICurrentActor current
)
{
    private const string TokenField = "__RequestVerificationToken";
    private const string NameHeader = "X-File-Name";

    /// <summary>A form with fields and files, for a list that is known or that its fields begin.</summary>
    public async Task<IResult> Receive(HttpContext http, Guid? list)
    {
        AllowAFullList(http, await settings.Intake(http.RequestAborted));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        IReadOnlyList<WrongField> wrong = [];
        var (files, again) = (0, 0);
        if (MultipartBody.Is(http.Request))
        {
            await foreach (var part in MultipartBody.Parts(http.Request, http.RequestAborted))
            {
                if (part.FileName is null)
                {
                    fields[part.Field] = HandInForm.Joined(fields, part.Field, part.Value!);
                    continue;
                }
                if (files++ == 0)
                {
                    if (!await HasToken(http, fields))
                    {
                        return Results.BadRequest();
                    }
                    (list, wrong) = list is null ? await Begin(fields, http) : (list, []);
                }
                if (list is not { } id)
                {
                    await part.Content.CopyToAsync(Stream.Null, http.RequestAborted);
                    continue;
                }
                var (reception, _) = await receiver.Receive(
                    id,
                    part.FileName,
                    part.Content,
                    http.RequestAborted
                );
                again += reception == Reception.AlreadyThere ? 1 : 0;
            }
        }
        else if (http.Request.HasFormContentType)
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            fields = form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal);
        }
        if (files == 0)
        {
            if (!await HasToken(http, fields))
            {
                return Results.BadRequest();
            }
            if (WantsJson(http))
            {
                (list, wrong) = list is null ? await Begin(fields, http) : (list, []);
            }
            else
            {
                wrong = [new(HandInForm.FilesField, RecordRefusals.Of("intake.no-files"))];
            }
        }
        return Answer(http, list, wrong, fields, again);
    }

    /// <summary>One file as the whole body, its name in a header.</summary>
    public async Task<IResult> ReceiveOne(HttpContext http, Guid list)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }
        var name = WebUtility.UrlDecode(http.Request.Headers[NameHeader].ToString());
        if (name.Length == 0)
        {
            return Results.BadRequest();
        }
        var allowed = await settings.Intake(http.RequestAborted);
        if (http.Request.ContentLength > allowed.FileBytes)
        {
            return Results.Json(
                new { state = "refused", why = TooLarge(allowed).In(LanguageExtensions.Current) }
            );
        }
        AllowAFullList(http, allowed);
        var (reception, refusal) = await receiver.Receive(
            list,
            name,
            http.Request.Body,
            http.RequestAborted
        );
        return Results.Json(
            new
            {
                state = reception switch
                {
                    Reception.Received => "received",
                    Reception.AlreadyThere => "already-there",
                    _ => "refused",
                },
                why = refusal?.In(LanguageExtensions.Current),
            }
        );
    }

    private Task<(Guid? List, IReadOnlyList<WrongField> Wrong)> Begin(
        Dictionary<string, string> fields,
        HttpContext http
    ) =>
        book.Begin(
            HandInForm.Of(name => fields.GetValueOrDefault(name)),
            current.Actor,
            http.RequestAborted
        );

    private static IResult Answer(
        HttpContext http,
        Guid? list,
        IReadOnlyList<WrongField> wrong,
        Dictionary<string, string> fields,
        int again
    )
    {
        var language = LanguageExtensions.Current;
        if (WantsJson(http))
        {
            return wrong.Count > 0
                ? Results.Json(
                    new { wrong = wrong.Select(one => one.Refusal.In(language)) },
                    statusCode: StatusCodes.Status422UnprocessableEntity
                )
                : Results.Json(
                    new
                    {
                        list = IntakePlaces.List(list!.Value),
                        files = IntakePlaces.Files(list.Value),
                    }
                );
        }
        if (wrong.Count == 0)
        {
            return See(
                IntakePlaces.List(list!.Value),
                again == 0 ? [] : [new("repetidos", again.ToString(CultureInfo.InvariantCulture))]
            );
        }
        var typed = HandInForm.Of(name => fields.GetValueOrDefault(name)).Query();
        return See(
            list is { } known ? IntakePlaces.List(known)
                : fields.GetValueOrDefault(HandInForm.TargetField) is { Length: > 0 } target
                    ? RecordPlaces.NewVersion(target)
                : IntakePlaces.HandIn.Here,
            [
                .. typed,
                .. wrong.Select(one => new KeyValuePair<string, string?>("mal", one.Refusal.Code)),
            ]
        );
    }

    private static SeeOther See(string path, IEnumerable<KeyValuePair<string, string?>> query) =>
        new SeeOther(path + QueryString.Create(query));

    private static Refusal TooLarge(IntakeAllowance allowed) =>
        RecordRefusals.Of("intake.too-large", IntakeAllowance.Megabytes(allowed.FileBytes));

    private async Task<bool> HasToken(HttpContext http, Dictionary<string, string> fields)
    {
        // From the header it is read without touching the body, which is still coming in.
        if (fields.GetValueOrDefault(TokenField) is { Length: > 0 } token)
        {
            http.Request.Headers["RequestVerificationToken"] = token;
        }
        return http.Request.Headers.ContainsKey("RequestVerificationToken")
            && await antiforgery.IsRequestValidAsync(http);
    }

    private static bool WantsJson(HttpContext http) =>
        http
            .Request.Headers.Accept.ToString()
            .StartsWith("application/json", StringComparison.Ordinal);

    private static void AllowAFullList(HttpContext http, IntakeAllowance allowed)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } most)
        {
            most.MaxRequestBodySize = allowed.RequestBytes;
        }
    }

    private sealed class SeeOther(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = path;
            return Task.CompletedTask;
        }
    }
}
