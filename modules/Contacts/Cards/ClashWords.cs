using Puebla.Kernel;
using Puebla.Ui.Components;

namespace Puebla.Contacts.Cards;

/// <summary>What a form says of what was not kept.</summary>
internal static class ClashWords
{
    public static IEnumerable<FieldError> Errors(Kept kept, Func<string, string> inputOf) =>
        kept
            .Wrong.Select(one => new FieldError(
                one.Field,
                one.Refusal.In(LanguageExtensions.Current)
            ))
            .Concat(
                (kept.Clash?.Merge.Both ?? new HashSet<string>())
                    .Order(StringComparer.Ordinal)
                    .Select(field => new FieldError(
                        inputOf(field),
                        CardRefusals
                            .AlsoChanged(kept.Clash!.Now[field])
                            .In(LanguageExtensions.Current)
                    ))
            );
}
