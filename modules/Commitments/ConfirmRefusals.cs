using Puebla.Kernel;

namespace Puebla.Commitments;

/// <summary>The module's refusals; their sentences stand in its resources under their codes.</summary>
internal static class ConfirmRefusals
{
    public static Refusal Of(string code, params object[] named)
    {
        var words = Texts.Both(code);
        return new(
            code,
            string.Format(Language.Spanish.Culture, words.Spanish, named),
            string.Format(Language.English.Culture, words.English ?? code, named)
        );
    }
}
