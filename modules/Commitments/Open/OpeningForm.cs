using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Open;

/// <summary>What is typed into a decision about who sees how something stands.</summary>
public sealed class OpeningForm
{
    /// <summary>Whom it can be for: the audience as a word, and its name.</summary>
    public IReadOnlyList<(string Audience, string Name)> Offered { get; private init; } = [];

    /// <summary>Name of those who see it now.</summary>
    public string Now { get; private init; } = "";

    public string To { get; private init; } = "";

    public string Criterion { get; private init; } = "";

    public string Reason { get; private init; } = "";

    /// <summary>Of the row as it was shown.</summary>
    public uint Revision { get; private init; }

    /// <summary>The form as it begins, or as it was posted.</summary>
    internal static async Task<OpeningForm> Of(
        HttpRequest request,
        Audience now,
        uint revision,
        ISentences sentences,
        CancellationToken stop
    )
    {
        var offered = new List<(string, string)>();
        foreach (var audience in Opener.Offered)
        {
            offered.Add((audience.ToString(), await Name(audience)));
        }
        var form = request.HasFormContentType ? await request.ReadFormAsync(stop) : null;
        return new()
        {
            Offered = offered,
            Now = await Name(now),
            To = form?["para"].ToString() ?? now.ToString(),
            Criterion = form?["criterio"].ToString() ?? "",
            Reason = form?["motivo"].ToString().Trim() ?? "",
            Revision =
                form is null ? revision
                : uint.TryParse(form["revision"], CultureInfo.InvariantCulture, out var read) ? read
                : 0,
        };

        async ValueTask<string> Name(Audience audience) =>
            await sentences.Name("audience", audience.ToString(), LanguageExtensions.Current, stop);
    }
}
