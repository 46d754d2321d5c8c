namespace Puebla.Kernel;

/// <summary>Where a fact comes from: a place in one of the Conference's five documents, or a source outside them.</summary>
/// <param name="Seed">Short name of the document (<c>booklet</c>, <c>history</c>, <c>grcm-2017</c>, <c>grcm-2021</c>, <c>wg-2020</c>); null for a source outside them.</param>
/// <param name="Ref">The place in it (<c>l.256-269</c>, <c>15.c</c>, <c>¶4</c>), or the name of the outside source.</param>
/// <param name="Outside">True when it is not one of the Conference's documents; the site marks the fact so.</param>
/// <param name="About">The one field that it supports (<c>from</c>); null when it stands for the whole record.</param>
public sealed record SourceRef(
    string? Seed,
    string Ref,
    bool Outside = false,
    string? About = null
);
