using System.Text.Json.Serialization;

namespace Puebla.Kernel;

/// <summary>Where a fact comes from: a place in one of the Conference's five documents, or a source outside them.</summary>
/// <param name="Seed">Short name of the document (<c>booklet</c>, <c>history</c>, <c>grcm-2017</c>, <c>grcm-2021</c>, <c>wg-2020</c>); null for a source outside them.</param>
/// <param name="Ref">The place in it (<c>l.256-269</c>, <c>15.c</c>, <c>¶4</c>), or the name of the outside source.</param>
public sealed record SourceRef(string? Seed, string Ref)
{
    /// <summary>True when the fact is not in the Conference's documents; the site marks it so.</summary>
    [JsonIgnore]
    public bool IsOutside => Seed is null;
}
