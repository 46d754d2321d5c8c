using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Boards;

/// <summary>What meetings are called where many stand in a list.</summary>
internal static class MeetingNames
{
    /// <summary>A meeting with its day where it is known.</summary>
    public static string Of(Meeting one)
    {
        var name = one.Name.In(LanguageExtensions.Current);
        return one.Start.Precision == DatePrecision.Day
            ? $"{name}, {DateText.Full(one.Start.First)}"
            : name;
    }
}
