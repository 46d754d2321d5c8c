namespace Puebla.Tests.Ui;

/// <summary>A guard's verdict: names every offender, not the first few.</summary>
internal static class Nothing
{
    public static void In(IEnumerable<string> offenders)
    {
        var all = string.Join('\n', offenders);
        if (all.Length > 0)
        {
            Assert.Fail(all);
        }
    }
}
