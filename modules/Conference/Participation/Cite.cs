using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Conference.Participation;

/// <summary>Short forms to write rules down with their sources.</summary>
internal static class Cite
{
    public static Rule Rule(string code, string es, string en, params SourceRef[] sources) =>
        new(code, new(es, en), sources);

    public static SourceRef Booklet(string lines) => new("booklet", lines);

    public static SourceRef History(string place) => new("history", place);

    public static SourceRef Grcm2017(string place) => new("grcm-2017", place);

    public static SourceRef Grcm2021(string place) => new("grcm-2021", place);

    public static SourceRef Group2020(string place) => new("wg-2020", place);
}
