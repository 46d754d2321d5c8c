using Puebla.Outcomes;
using Puebla.Record.Read;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Review;

/// <summary>Those asked, as a person reads and types them: names with semicolons between them.</summary>
public sealed class AddresseeWords(RecordNames names)
{
    private const char Separator = ';';

    private static readonly string[] Known =
    [
        BodyCodes.Members,
        BodyCodes.ObserverOrganizations,
        BodyCodes.CivilSociety,
        BodyCodes.ViceMinisters,
        BodyCodes.Grcm,
        BodyCodes.Troika,
        BodyCodes.Secretariat,
        BodyCodes.Presidency,
        BodyCodes.NetworkTrafficking,
        BodyCodes.NetworkConsular,
        BodyCodes.NetworkChildren,
        BodyCodes.AdHocExtraregional,
        BodyCodes.AdHocRrocm,
        BodyCodes.AdHocChildren,
        BodyCodes.WorkingGroupProtection,
        BodyCodes.WorkingGroupIrregularMigration,
        BodyCodes.WorkingGroupLabour,
        BodyCodes.WorkingGroupBorder,
        BodyCodes.Csm,
    ];

    /// <summary>The names that the form offers.</summary>
    public IEnumerable<string> Offered => Known.Select(names.Addressee);

    public string Of(IEnumerable<string> codes) =>
        string.Join($"{Separator} ", codes.Select(names.Addressee));

    /// <summary>The codes of what was typed; what no register knows stays as it is written.</summary>
    /// <param name="typed">The names.</param>
    /// <param name="before">The codes that stood there: their names mean them.</param>
    public IReadOnlyList<string> Codes(string? typed, IReadOnlyList<string> before)
    {
        if ((typed ?? "").Trim() == Of(before))
        {
            return before;
        }
        return
        [
            .. (typed ?? "")
                .Split(
                    Separator,
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
                .Select(name => Code(name, before))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private string Code(string name, IEnumerable<string> before)
    {
        var folded = Folding.Fold(name);
        if (
            before
                .Concat(Known)
                .FirstOrDefault(code =>
                    code == name || Folding.Fold(names.Addressee(code)) == folded
                ) is
            { } known
        )
        {
            return known;
        }
        var found = Mentions.In(name);
        return
            found.Bodies.Concat(found.Countries).Concat(found.Organizations).ToList() is [var only]
            ? only
            : Import.Storable.Of(name);
    }
}
