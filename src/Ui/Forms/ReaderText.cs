using Puebla.Kernel;

namespace Puebla.Ui.Forms;

/// <summary>A text in two languages as the reader of the running request gets it.</summary>
public static class ReaderText
{
    extension(LocalizedText text)
    {
        /// <summary>The text.</summary>
        public string Here => text.In(LanguageExtensions.Current);

        /// <summary>For <c>lang</c>: the text's language where it is not the page's, otherwise null.</summary>
        public string? LangHere =>
            text.LanguageFor(LanguageExtensions.Current) is var own
            && own == LanguageExtensions.Current
                ? null
                : own.Code;
    }
}
