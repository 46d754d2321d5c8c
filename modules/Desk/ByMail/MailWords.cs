using Puebla.Kernel;
using Puebla.Kernel.Mail;

namespace Puebla.Desk.ByMail;

/// <summary>The words of messages.</summary>
internal static class MailWords
{
    public static string Of(string key, Language language, params object[] values) =>
        Words.Of($"ByMail.{key}", language, values);

    /// <summary>A message that says these things and leads to a page.</summary>
    public static MailText Message(
        Language language,
        string subject,
        IReadOnlyList<string> paragraphs,
        string path
    ) =>
        new(
            Of(subject, language),
            paragraphs,
            new(Of("Open", language), path),
            Of("Foot", language),
            new(Of("Change", language), DeskPlaces.MyMail.In(language))
        );
}
