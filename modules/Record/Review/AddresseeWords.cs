using Puebla.Outcomes;
using Puebla.Record.Contracts;
using Puebla.Record.Read;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Review;

/// <inheritdoc />
public sealed class AddresseeWords(RecordNames names) : IAddresseeWords
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

    /// <inheritdoc />
    public IEnumerable<string> Offered => Known.Select(names.Addressee);

    /// <inheritdoc />
    public string Of(IEnumerable<string> codes) =>
        string.Join($"{Separator} ", codes.Select(names.Addressee));

    /// <inheritdoc />
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

    /// <inheritdoc />
    public bool Knows(string code) =>
        Known.Contains(code) || names.Knows(code) || Mentions.In(code).Organizations.Contains(code);

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
