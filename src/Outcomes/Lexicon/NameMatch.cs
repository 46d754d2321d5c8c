namespace Puebla.Outcomes.Lexicon;

/// <summary>A name of the lexicon found in a text.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past its last character.</param>
/// <param name="Code">ISO alpha-3, a body's code, or an organisation's Spanish acronym.</param>
internal readonly record struct NameMatch(int Start, int End, string Code, NameKind Kind);

internal enum NameKind
{
    /// <summary>A country, by its alpha-3 code.</summary>
    Country,

    /// <summary>An organisation, by its Spanish acronym.</summary>
    Organisation,

    /// <summary>A body or a collective of the Conference, by the codes of <see cref="BodyCodes"/>.</summary>
    Body,

    /// <summary>A city or an institution whose name holds another's name: found so that it is not mistaken, never reported.</summary>
    Mask,
}
