using System.Collections.Frozen;

namespace Puebla.Outcomes.Lexicon;

/// <summary>Networks, ad hoc groups and working groups: a head (“Red de Funcionarios de Enlace”) and the word of the subject that follows, whatever stands between.</summary>
internal static class KeyedBodies
{
    private const int Reach = 14;

    private static readonly NameTrie Heads = Build();

    private static readonly (string Head, string Prefix, string Code)[] Keys =
    [
        ("network", "trata", BodyCodes.NetworkTrafficking),
        ("network", "trafic", BodyCodes.NetworkTrafficking),
        ("network", "traffic", BodyCodes.NetworkTrafficking),
        ("network", "smuggl", BodyCodes.NetworkTrafficking),
        ("network", "consular", BodyCodes.NetworkConsular),
        ("network", "nin", BodyCodes.NetworkChildren),
        ("network", "child", BodyCodes.NetworkChildren),
        ("ad-hoc", "extra", BodyCodes.AdHocExtraregional),
        ("ad-hoc", "rrocm", BodyCodes.AdHocRrocm),
        ("ad-hoc", "rncom", BodyCodes.AdHocRrocm),
        ("ad-hoc", "nin", BodyCodes.AdHocChildren),
        ("ad-hoc", "child", BodyCodes.AdHocChildren),
        ("working-group", "proteccion", BodyCodes.WorkingGroupProtection),
        ("working-group", "protection", BodyCodes.WorkingGroupProtection),
        ("working-group", "irregular", BodyCodes.WorkingGroupIrregularMigration),
        ("working-group", "laboral", BodyCodes.WorkingGroupLabour),
        ("working-group", "labo", BodyCodes.WorkingGroupLabour),
        ("working-group", "fronter", BodyCodes.WorkingGroupBorder),
        ("working-group", "border", BodyCodes.WorkingGroupBorder),
    ];

    /// <summary>A head whose subject is known; the match ends with the word of the subject.</summary>
    public static bool TryMatch(
        string text,
        List<Token> tokens,
        int at,
        List<NameMatch> found,
        out int next
    )
    {
        next = at;
        if (
            tokens[at].Kind != TokenKind.Word
            || !Heads.TryMatch(text, tokens, at, out var head, out var after)
        )
            return false;
        var several = tokens[at].Word is "redes" or "grupos" || tokens[after - 1].Word is "groups";
        for (var i = after; i < Math.Min(tokens.Count, after + Reach); i++)
        {
            if (
                tokens[i].Word
                is "."
                    or ";"
                    or ":"
                    or ","
                    or "red"
                    or "grupo"
                    or "network"
                    or "group"
            )
                break;
            if (
                CodeOf(head.Code, tokens[i].Word) is not { } code
                || (next > at && found[^1].Code == code)
            )
                continue;
            // “las Redes … sobre Tráfico de Migrantes y de Protección Consular” are two.
            var start = next > at ? tokens[i].Start : head.Start;
            next = EndOfSubject(text, tokens, i + 1);
            found.Add(new(start, tokens[next - 1].End, code, NameKind.Body));
            if (!several)
                break;
            i = next - 1;
        }
        return next > at;
    }

    private static string? CodeOf(string kind, string word)
    {
        foreach (var (head, prefix, code) in Keys)
            if (head == kind && word.StartsWith(prefix, StringComparison.Ordinal))
                return code;
        return null;
    }

    // “… Trata de Personas y al Tráfico Ilícito de Migrantes”, “extra-regionales”: the name runs to its last word.
    private static int EndOfSubject(string text, List<Token> tokens, int at)
    {
        var end = at;
        for (var i = at; i < tokens.Count && i < at + Reach; i++)
        {
            if (
                i == at
                && tokens[i].Word == "-"
                && tokens[i].Start == tokens[i - 1].End
                && i + 1 < tokens.Count
            )
                end = ++i + 1;
            else if (tokens[i].Word is "red" or "redes" or "grupo" or "group" or "network")
                break;
            else if (
                Subjects.Contains(tokens[i].Word)
                && (char.IsUpper(text[tokens[i].Start]) || end == i || IsLink(tokens[i - 1].Word))
            )
                end = i + 1;
            else if (!IsLink(tokens[i].Word))
                break;
        }
        return end;
    }

    private static bool IsLink(string word) =>
        word
            is "de"
                or "del"
                or "y"
                or "e"
                or "al"
                or "a"
                or "la"
                or "el"
                or "las"
                or "los"
                or "and"
                or "of"
                or "in"
                or ",";

    private static readonly FrozenSet<string> Subjects = (
        "trata trafico ilicito personas migrantes masiva mixta consular ninas ninos adolescentes ninez adolescencia migrante migratoria extrarregionales "
        + "trafficking smuggling persons people migrants mass children adolescents protection migration management irregular laboral fronteriza"
    )
        .Split(' ')
        .ToFrozenSet();

    private static NameTrie Build()
    {
        var trie = new NameTrie();
        trie.Add(
            "(Red|Redes) de (Funcionarios de Enlace|Enlace de Funcionarios|Oficiales de Enlace|Enlace)",
            "network",
            NameKind.Body
        );
        trie.Add("Red de (Protección Consular|combate)", "network", NameKind.Body);
        trie.Add(
            "(Liaison Officers|Liaison Officer|Liaison Officials) Network",
            "network",
            NameKind.Body
        );
        trie.Add("Network of Liaison (Officers|Officials)", "network", NameKind.Body);
        trie.Add("(Grupo|Grupos) [de Trabajo] Ad Hoc", "ad-hoc", NameKind.Body);
        trie.Add("Ad Hoc [Working] Group", "ad-hoc", NameKind.Body);
        trie.Add("(Grupo|Grupos) de Trabajo", "working-group", NameKind.Body);
        trie.Add("Working Group[s]", "working-group", NameKind.Body);
        return trie;
    }
}
