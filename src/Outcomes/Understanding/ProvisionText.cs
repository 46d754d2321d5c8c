using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>The text of one provision, cut once into tokens and names for all who read it.</summary>
internal sealed class ProvisionText
{
    private readonly int[] _nameAt;

    public ProvisionText(string text, string language)
    {
        Text = text;
        Tokens = Tokenizer.Cut(text);
        Names = Lexicon.Names.Find(text, Tokens);
        English = TextLanguage.IsEnglish(Tokens, language);
        Inert = InertWords.Mark(Tokens);
        _nameAt = new int[Tokens.Count];
        Array.Fill(_nameAt, -1);
        var token = 0;
        for (var name = 0; name < Names.Count; name++)
        {
            while (Tokens[token].Start < Names[name].Start)
                token++;
            for (; token < Tokens.Count && Tokens[token].End <= Names[name].End; token++)
                _nameAt[token] = name;
        }
    }

    public string Text { get; }

    public List<Token> Tokens { get; }

    public List<NameMatch> Names { get; }

    public bool English { get; }

    /// <summary>Words inside quotation marks or brackets, which neither act nor ask.</summary>
    public bool[] Inert { get; }

    public int Count => Tokens.Count;

    /// <summary>The folded word at a token; empty beyond the ends.</summary>
    public string Word(int at) => at >= 0 && at < Tokens.Count ? Tokens[at].Word : "";

    /// <summary>Which name a token belongs to, or −1.</summary>
    public int NameIndex(int at) => at >= 0 && at < _nameAt.Length ? _nameAt[at] : -1;

    /// <summary>The token after the name that holds this token.</summary>
    public int AfterName(int at)
    {
        for (var name = _nameAt[at]; at < Tokens.Count && _nameAt[at] == name; )
            at++;
        return at;
    }

    public bool IsCapitalised(int at) => at < Tokens.Count && char.IsUpper(Text[Tokens[at].Start]);

    /// <summary>Whether the folded words follow one another from a token on.</summary>
    public bool Follows(int at, string words)
    {
        foreach (var range in words.AsSpan().Split(' '))
            if (!words.AsSpan(range).SequenceEqual(Word(at++)))
                return false;
        return true;
    }

    /// <summary>The text as written from one token up to, not including, another.</summary>
    public string Slice(int from, int to) =>
        from >= to ? "" : Text[Tokens[from].Start..Tokens[to - 1].End];
}
