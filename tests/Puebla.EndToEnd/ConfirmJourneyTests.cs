using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Puebla.Record.Import;
using Puebla.TestKit;

namespace Puebla.EndToEnd;

/// <summary>One goes through what waits to be confirmed by keyboard alone, and counts the keys: 200 in ten minutes are three seconds each, which leaves time to read only where confirming is a stroke.</summary>
public sealed class ConfirmJourneyTests(Browsing browsing)
{
    private const string Key = "grcm-2018-05-15";
    private const string Queue = $"/compromisos/por-confirmar?texto={Key}";

    // Requests, notes and courtesies as they follow one another in conclusions.
    private static readonly string Text =
        """
            Reunión del Grupo Regional de Consulta sobre Migración (GRCM)
            Ciudad de Panamá, Panamá
            15 y 16 de mayo de 2018

            CONCLUSIONES


            """
        + string.Join(
            "\n",
            Enumerable
                .Range(1, 30)
                .Select(n =>
                    (n % 3) switch
                    {
                        0 =>
                            $"{n}. Tomar nota de la propuesta de Panamá de crear el registro inventado número {n}.",
                        1 =>
                            $"{n}. Solicitar a Belice el envío de la lista inventada número {n}, a más tardar el 1 de octubre de 2018.",
                        _ => $"{n}. Agradecer a Honduras por la presentación inventada número {n}.",
                    }
                )
        );

    private int _keys;

    [Fact]
    public async Task A_run_of_clauses_is_confirmed_by_keyboard_alone_at_a_stroke_each()
    {
        var puebla = browsing.Puebla;
        await Import(puebla);
        var officer = await puebla.SignedIn("secretariat@secretariat");
        var page = await browsing.Window(officer);
        await page.GotoAsync(Queue);
        var rows = page.Locator("[data-clause]:not([data-sent])");
        await Assertions.Expect(rows).ToHaveCountAsync(30);
        await Assertions.Expect(page.Locator("[data-keys]")).ToBeVisibleAsync();

        // As understood: one stroke confirms and goes on; one looks ahead and back once on the way.
        const int Run = 20;
        var before = await Done(page);
        for (var n = 0; n < Run; n++)
        {
            await Press(page, "Enter");
            if (n == 7)
            {
                await Press(page, "j");
                await Press(page, "k");
            }
        }
        await Assertions.Expect(rows).ToHaveCountAsync(30 - Run);
        await Assertions
            .Expect(page.Locator("[data-done]"))
            .ToHaveAttributeAsync("value", $"{before + Run}");
        await Assertions.Expect(page.Locator("[data-count]")).ToContainTextAsync("confirmadas");
        Assert.InRange((double)_keys / Run, 1, 1.5);

        // The focus is on the next that waits, and nothing was sent twice or lost.
        await page.ReloadAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(30 - Run);
        await Assertions
            .Expect(page.Locator("[data-clause]:focus"))
            .ToContainTextAsync("número 21");

        // The last is taken back, and comes back in its place.
        await Press(page, "u");
        await Assertions.Expect(rows).ToHaveCountAsync(30 - Run + 1);
        await Assertions
            .Expect(page.Locator("[data-clause]:focus"))
            .ToContainTextAsync("número 20");
        await Press(page, "Enter");
        await Assertions.Expect(rows).ToHaveCountAsync(30 - Run);

        // Alike ones are chosen by one key and confirmed by another.
        await rows.Filter(new() { HasText = "Agradecer" }).First.FocusAsync();
        await Press(page, "a");
        await Assertions.Expect(page.Locator("input[name=elegidas]:checked")).ToHaveCountAsync(3);
        await Press(page, "Enter");
        await Assertions.Expect(rows).ToHaveCountAsync(7);

        // Whoever edits types freely: letters are letters there.
        await Press(page, "e");
        await page.WaitForURLAsync("**/compromisos/clausulas/**");
        await page.Locator("#palabras").FillAsync("junk n p u x");
        await page.Locator("#palabras").PressAsync("n");
        await page.Keyboard.PressAsync("Tab");
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirmar", Exact = true })
            .PressAsync("Enter");
        await page.WaitForURLAsync("**/por-confirmar**");
        await Assertions.Expect(rows).ToHaveCountAsync(6);
    }

    [Fact]
    public async Task Whoever_leaves_sooner_than_the_server_answers_loses_nothing_that_was_pressed()
    {
        var puebla = browsing.Puebla;
        await Import(puebla, "18 y 19 de mayo de 2018");
        var officer = await puebla.SignedIn("secretariat@secretariat");
        var page = await browsing.Window(officer);
        const string There = "/compromisos/por-confirmar?texto=grcm-2018-05-18";
        await page.GotoAsync(There);
        var rows = page.Locator("[data-clause]:not([data-sent])");
        await Assertions.Expect(page.Locator("[data-clause]:focus")).ToBeVisibleAsync();
        for (var n = 0; n < 12; n++)
            await Press(page, "Enter");
        await page.GotoAsync("/escritorio");

        // They arrive behind the page that was left.
        var left = 30;
        while (left != 18)
        {
            await page.GotoAsync(There);
            left = await rows.CountAsync();
            Assert.InRange(left, 18, 30);
        }
    }

    [Fact]
    public async Task Without_a_connection_what_was_pressed_waits_again_and_the_page_says_so()
    {
        var puebla = browsing.Puebla;
        await Import(puebla, "20 y 21 de mayo de 2018");
        var officer = await puebla.SignedIn("secretariat@secretariat");
        var page = await browsing.Window(officer);
        await page.GotoAsync("/compromisos/por-confirmar?texto=grcm-2018-05-20");
        var rows = page.Locator("[data-clause]:not([data-sent])");
        var lost = page.Locator("[data-unreached]");
        await Assertions
            .Expect(page.Locator("[data-clause]:focus"))
            .ToContainTextAsync("número 1,");
        await page.Context.SetOfflineAsync(true);
        for (var n = 0; n < 3; n++)
            await Press(page, "Enter");
        await Assertions.Expect(lost).ToBeVisibleAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(30);
        await page.Context.SetOfflineAsync(false);

        await page.Locator("[data-clause]").First.FocusAsync();
        await Press(page, "Enter");
        await Assertions.Expect(lost).ToBeHiddenAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(29);
    }

    [Fact]
    public async Task Once_the_session_ended_nothing_pressed_counts_and_the_page_leads_to_the_sign_in()
    {
        var puebla = browsing.Puebla;
        await Import(puebla, "22 y 23 de mayo de 2018");
        var officer = await puebla.SignedIn("secretariat@secretariat");
        var page = await browsing.Window(officer);
        await page.GotoAsync("/compromisos/por-confirmar?texto=grcm-2018-05-22");
        var rows = page.Locator("[data-clause]:not([data-sent])");
        var ended = page.Locator("[data-ended]");
        await Assertions
            .Expect(page.Locator("[data-clause]:focus"))
            .ToContainTextAsync("número 1,");
        var done = await Done(page) + 1;
        await Press(page, "Enter");
        await Assertions
            .Expect(page.Locator("[data-done]"))
            .ToHaveAttributeAsync("value", $"{done}");

        await page.Context.ClearCookiesAsync();
        for (var n = 0; n < 3; n++)
            await Press(page, "Enter");
        await Assertions.Expect(ended).ToBeVisibleAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(29);
        await Assertions.Expect(page.Locator("[data-clause]:focus")).ToContainTextAsync("número 2");
        Assert.Equal(done, await Done(page));
        await ended.GetByRole(AriaRole.Link).ClickAsync();
        await page.WaitForURLAsync("**/entrar**");
    }

    [Fact]
    public async Task Without_script_the_same_is_done_by_buttons_and_boxes_on_a_phone()
    {
        var puebla = browsing.Puebla;
        await Import(puebla, "16 y 17 de mayo de 2018");
        var officer = await puebla.SignedIn("secretariat@secretariat");
        var page = await browsing.Window(officer, width: 320, script: false);
        await page.GotoAsync("/en/commitments/to-confirm?text=grcm-2018-05-16");
        await Assertions.Expect(page.Locator("[data-keys]")).ToBeHiddenAsync();
        Assert.True(
            await page.EvaluateAsync<bool>(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
            )
        );
        await page.Locator("[data-clause]")
            .First.GetByRole(AriaRole.Button, new() { Name = "Confirm", Exact = true })
            .ClickAsync();
        await Assertions.Expect(page.Locator("[data-clause]")).ToHaveCountAsync(29);
        await page.Locator("input[name=elegidas]").Nth(0).CheckAsync();
        await page.Locator("input[name=elegidas]").Nth(3).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm those chosen as understood" })
            .ClickAsync();
        await Assertions.Expect(page.Locator("[data-clause]")).ToHaveCountAsync(27);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo the last (2)" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-clause]")).ToHaveCountAsync(29);
    }

    private static async Task<int> Done(IPage page) =>
        int.Parse(
            await page.Locator("[data-done]").GetAttributeAsync("value") ?? "",
            CultureInfo.InvariantCulture
        );

    private async Task Press(IPage page, string key)
    {
        _keys++;
        await page.Keyboard.PressAsync(key);
    }

    private static async Task Import(RunningPuebla puebla, string days = "15 y 16 de mayo de 2018")
    {
        var folder = Directory.CreateTempSubdirectory("puebla-e2e-");
        try
        {
            var file = Path.Combine(folder.FullName, "invented.txt");
            await File.WriteAllTextAsync(
                file,
                Text.Replace("15 y 16 de mayo de 2018", days, StringComparison.Ordinal)
            );
            await puebla
                .Services.GetRequiredService<Importer>()
                .Import(new() { Paths = [file], Reason = "test" });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
