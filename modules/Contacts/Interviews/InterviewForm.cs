using Puebla.Contacts.Data;
using Puebla.Kernel;

namespace Puebla.Contacts.Interviews;

/// <summary>What was typed of an interview.</summary>
internal sealed record InterviewForm(
    string? Day,
    string? Channel,
    IReadOnlyList<string>? With,
    string? Summary
)
{
    public const int Longest = 5000;

    public InterviewChannel? ChannelChosen =>
        Enum.TryParse<InterviewChannel>(Channel, out var channel)
        && Enum.IsDefined(channel)
        && channel.ToString() == Channel
            ? channel
            : null;
}

/// <summary>What an interview lacks.</summary>
internal static class InterviewRefusals
{
    public static Refusal Future { get; } =
        new(
            "interview.future",
            "Ese día aún no llega. Anote la entrevista cuando se haya celebrado.",
            "That day has not come yet. Note the interview once it was held."
        );

    public static Refusal Channel { get; } =
        new("interview.channel", "Elija por qué medio.", "Choose by what means.");

    public static Refusal With { get; } =
        new(
            "interview.with",
            "Marque con quién fue. Si la persona no consta, proponga antes su mandato.",
            "Tick with whom it was. If the person is not registered, propose their mandate first."
        );

    public static Refusal Summary { get; } =
        new(
            "interview.summary",
            "Escriba en pocas palabras de qué se habló.",
            "Write in a few words what was spoken of."
        );

    public static Refusal Long { get; } =
        new(
            "interview.long",
            "El resumen es demasiado largo: escriba como máximo 5000 signos.",
            "The summary is too long: write at most 5000 characters."
        );

    public static Refusal Gone { get; } =
        new(
            "interview.gone",
            "Esa nota ya no está: otra persona la quitó.",
            "That note is no longer there: somebody else removed it."
        );

    public static Refusal Reason { get; } =
        new(
            "interview.reason",
            "Escriba por qué se quita. Queda en el diario.",
            "Write why it is removed. It stays in the journal."
        );
}
