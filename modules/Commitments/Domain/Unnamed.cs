using System.Text.RegularExpressions;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>Members who are asked and not named: "que aún no lo han hecho" (GRCM-2017 ¶10; WG-2020 ¶2.b; GRCM-2021 ¶2), "correspondientes" (GRCM-2021 ¶3).</summary>
internal static partial class Unnamed
{
    public const string Members = "members";

    public static bool Are(string text) => Pattern().IsMatch(ClauseWords.Fold(text));

    [GeneratedRegex(
        @"\b(paises|estados|members?|countries|states)( miembros?| members?| countries| states)?,?( \w+)? (que (aun |todavia )?no (se |lo |la |los |las )*(han|hayan|hubieran)|correspondientes|pertinentes|concerned|(that|who|which) have not|(that|who|which) have yet to)\b|\b(relevant|respective) (member )?(countries|states)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Pattern();
}
