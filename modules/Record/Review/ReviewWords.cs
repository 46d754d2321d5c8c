using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Review.Rules;

namespace Puebla.Record.Review;

/// <summary>What pieces, doubts and changes are called.</summary>
internal sealed class ReviewWords(IStringLocalizer words)
{
    public string Of(Doubt doubt) => words["Review.Doubt." + doubt];

    public string Of(ItemChange change) => words["Review.Change." + change];

    /// <summary>How a piece is called in a list: its path, or what sort of text it is.</summary>
    public string Name(ItemView item) =>
        item.Kind == ItemKind.Provision ? item.Provision.Path : words["Review.Kind." + item.Kind];
}

/// <summary>Names what was changed in the sentences of the journal.</summary>
internal sealed class ReviewChangeNames : INames
{
    public string Kind => "review-changes";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) =>
        new(
            string.Join(
                ", ",
                key.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(change => RecordRefusals.Of("Review.Change." + change).In(language))
            )
        );
}
