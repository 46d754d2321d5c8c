using System.Net;
using Puebla.TestKit;
using Puebla.Tests.Commitments;

namespace Puebla.Tests.Access;

/// <summary>What was asked in a Puebla in use: a clause that waits beside one that was confirmed, a request with a report in preparation, another with one that was submitted.</summary>
internal static class AskedAffairs
{
    /// <summary>Begins them by the site's own pages.</summary>
    /// <param name="puebla">Where; it holds grcm-2070-05-04.</param>
    /// <param name="official">Browser of a colleague who prepares for Costa Rica.</param>
    /// <param name="answers">Browser of who answers for Costa Rica.</param>
    /// <returns>Addresses that people know from elsewhere than a link of a page.</returns>
    public static async Task<IReadOnlyList<string>> Begin(
        RunningPuebla puebla,
        Visit official,
        Visit answers
    )
    {
        await puebla.Keep(
            "5 de mayo de 2081",
            """
            1. Solicitar a la Secretaría información sobre la trata de personas.
            2. Solicitar a Belice información sobre la trata de personas.
            """
        );
        var clauses = await puebla.Clauses("grcm-2081-05-05");
        await ConfirmHouse.Went(puebla.Press("grcm-2081-05-05", "confirmar", on: clauses[0]));
        var prepared = await puebla.Commit("grcm-2070-05-04/1", ["CRI", "OIM", "secretariat"]);
        await Prepare(prepared);
        var reported = await puebla.Commit("grcm-2070-05-04/1", ["CRI", "PAN"]);
        await Prepare(reported);
        using var submitted = await answers.Post(
            reported.Page("presentar", "CRI"),
            "presentar",
            new Dictionary<string, string>()
        );
        Assert.Equal(HttpStatusCode.Redirect, submitted.StatusCode);
        return
        [
            "/compromisos/temas/migration-management",
            "/en/commitments/subjects/migration-management",
            "/compromisos/reuniones/crm-2011-06-08",
            "/en/commitments/meetings/crm-2011-06-08",
            "/recordatorio/7e57b105-0000-4000-8000-0000000000d1",
            "/en/reminder/7e57b105-0000-4000-8000-0000000000d1",
        ];

        async Task Prepare(MadeCommitment made)
        {
            using var answer = await official.Post(
                made.Page("informar", "CRI"),
                "informar",
                new Dictionary<string, string>
                {
                    ["estado"] = "UnderWay",
                    ["palabras"] = "En consulta.",
                }
            );
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }
    }
}
