using Microsoft.Extensions.Localization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Ui.Forms;

namespace Puebla.Conference.MeetingList;

/// <summary>The days of a meeting in words: <c>20 a 22 de junio de 2017</c>, <c>junio de 2016</c>.</summary>
internal static class MeetingDates
{
    public static string Of(Meeting meeting, IStringLocalizer<Puebla.Ui.Texts> words) =>
        (meeting.Start.Precision, meeting.End.Precision) switch
        {
            (DatePrecision.Day, DatePrecision.Day) => DateText.Range(
                meeting.Start.First,
                meeting.End.First,
                LanguageExtensions.Current
            ),
            _ => PartialDateWords.Of(meeting.Start, words),
        };
}
