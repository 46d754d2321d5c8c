using System.Globalization;

namespace Puebla.Ui.Components;

/// <summary>Values on a scale of 100 whose top is the greatest of them.</summary>
internal static class PlotScale
{
    public static long Most(IEnumerable<FigurePoint> points) =>
        points.Select(point => point.Value).DefaultIfEmpty().Max();

    public static string Height(long value, IEnumerable<FigurePoint> points) =>
        Write(Share(value, points));

    public static string Top(long value, IEnumerable<FigurePoint> points) =>
        Write(100 - Share(value, points));

    private static decimal Share(long value, IEnumerable<FigurePoint> points) =>
        Most(points) is > 0 and var most ? 100m * value / most : 0;

    private static string Write(decimal number) =>
        number.ToString("0.##", CultureInfo.InvariantCulture);
}
