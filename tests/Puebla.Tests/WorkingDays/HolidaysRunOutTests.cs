using System.Net;
using Puebla.Kernel;
using Puebla.Kernel.Settings;
using static Puebla.Tests.WorkingDays.HolidayHouse;

namespace Puebla.Tests.WorkingDays;

/// <summary>What becomes of a calendar whose data end. A Puebla of its own, for its clock is moved.</summary>
public sealed class HolidaysRunOutTests(HolidayHouse house) : IClassFixture<HolidayHouse>
{
    private const string Belize = "conference.holidays-run-out:BLZ";

    [Fact]
    public async Task The_Secretariat_is_told_sixty_days_before_and_a_clock_set_back_untells_it()
    {
        // Belize's list of 2027 is provisional: what is known ends with 2026. The day begins at six in Greenwich.
        Assert.Equal("60", await Setting());
        house.Puebla.Clock.Set(new(2026, 11, 1, 5, 59, 59, TimeSpan.Zero));
        Assert.Empty(await house.Asked(Language.Spanish));
        house.Puebla.Clock.Set(new(2026, 11, 1, 6, 0, 0, TimeSpan.Zero));
        var line = (await house.Asked(Language.Spanish))[Belize];
        Assert.Equal("Completar los feriados de Belice de 2027", line.What);
        Assert.Equal("/dias-habiles/corregir/BLZ/2027", line.Link);
        Assert.Equal(Due.InSanJose(new(2026, 12, 31)), line.Due);
        Assert.Equal(
            "Complete the holidays of Belize for 2027",
            (await house.Asked(Language.English))[Belize].What
        );
        Assert.Empty(await house.Asked(Language.Spanish, "focal-point@country:BLZ"));

        using var completed = await house.Post(
            "/dias-habiles/corregir/BLZ/2027",
            "anio",
            new() { ["Form.Reason"] = "Lista publicada." }
        );
        Assert.Equal(HttpStatusCode.Redirect, completed.StatusCode);
        Assert.DoesNotContain(Belize, (await house.Asked(Language.Spanish)).Keys);
        Assert.False((await house.Calendar("BLZ")).Year(2027)!.Provisional);

        house.Puebla.Clock.Set(new(2027, 11, 15, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal(11, (await house.Asked(Language.Spanish)).Count);
        house.Puebla.Clock.Set(new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));
        Assert.Empty(await house.Asked(Language.Spanish));
        Assert.Equal(
            ["conference.holiday-year-completed"],
            (await house.Journal("holidays:BLZ:2027")).Select(entry => entry.Action)
        );
    }

    [Fact]
    public async Task A_year_that_the_rules_foresee_counts_only_once_it_is_declared_complete()
    {
        const string count =
            "/dias-habiles?enviado=2027-12-29&dias=5&calendario=addressee&pais=CRI&sentido=1";
        const string year = "/dias-habiles/corregir/CRI/2028";
        Assert.Contains(
            "No hay datos de feriados de Costa Rica para 2028",
            await Text(count),
            StringComparison.Ordinal
        );
        var before = await house.Puebla.PageAs(Secretariat, year);
        Assert.Contains("sin datos", before.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(9, before.QuerySelectorAll("tbody tr").Length);
        using var completed = await Year(year);
        Assert.DoesNotContain("No hay datos", await Text(count), StringComparison.Ordinal);
        Assert.NotNull((await house.Calendar("CRI")).On(new(2028, 4, 14))); // Good Friday
        using var reopened = await Year(year);
        Assert.Contains("No hay datos", await Text(count), StringComparison.Ordinal);
        Assert.Equal(
            ["conference.holiday-year-completed", "conference.holiday-year-reopened"],
            (await house.Journal("holidays:CRI:2028")).Select(entry => entry.Action)
        );
    }

    private Task<HttpResponseMessage> Year(string path) =>
        house.Post(path, "anio", new() { ["Form.Reason"] = "Lista publicada." });

    private async Task<string> Text(string path) =>
        (await house.Puebla.Page(path)).Body!.TextContent;

    private Task<string> Setting() =>
        house.Puebla.With<ISettings, string>(async settings =>
            await settings.Get("working-days.warn-days")
        );
}
