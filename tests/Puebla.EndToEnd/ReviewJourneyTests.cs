using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Puebla.TestKit;

namespace Puebla.EndToEnd;

/// <summary>A text that waits is reviewed from the desk to its end with the keyboard alone; the strokes are counted.</summary>
public sealed class ReviewJourneyTests(Browsing browsing, ITestOutputHelper output)
{
    private const int Provisions = 24;

    [Fact]
    public async Task A_text_is_split_joined_relabelled_corrected_confirmed_and_finished_by_keyboard()
    {
        var officer = await browsing.Puebla.SignedIn("secretariat@secretariat");
        var page = await browsing.Window(officer);
        var key = await HandIn(page);
        var hands = new Hands(page);
        await page.GotoAsync($"/acervo/{key}/revisar");

        // Begin: the button has the focus.
        await hands.Press("Enter", @"/revisar\?idioma");
        await Assertions.Expect(page.Locator("#avance")).ToBeVisibleAsync();
        await hands.Press("Enter", "/revisar/pasada");

        // The first holds two: open it, go to the place, split.
        await hands.Press("e", @"/revisar/\d+\?pasada=1");
        await hands.Press("e");
        await hands.Press("Control+Home");
        var whole = await page.Locator("#texto").InputValueAsync();
        var at = whole.IndexOf("Agradecer", StringComparison.Ordinal);
        Assert.True(at > 0, whole);
        await hands.Walk("Control+ArrowRight", "ArrowRight", at);
        await hands.Press("Escape");
        await hands.Settled("s");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Párrafo 1");
        Assert.DoesNotContain(
            "2.",
            await page.Locator("#texto").InputValueAsync(),
            StringComparison.Ordinal
        );

        // Its clause: act, of whom, until when; confirmed from within the field.
        await hands.Press("c");
        await hands.Write("Solicitar");
        await hands.Press("Tab");
        await hands.Press("Tab");
        await hands.Write("Panamá; Belice");
        await hands.Press("Tab");
        await hands.Write("a más tardar el 1 de marzo de 2132");
        await hands.Press("Tab");
        await hands.Type("03012132");
        await hands.Press("Control+Enter", "/revisar/pasada");

        // The second goes on in the third, which is none: join them.
        await Focus(hands, page, "2");
        await hands.Press("e", @"/revisar/\d+\?pasada=1");
        var after = page.Locator("a[rel=next]");
        await Assertions.Expect(after).ToContainTextAsync("3");
        await hands.Settled("m");
        Assert.Contains(
            "continuación",
            await page.Locator("#texto").InputValueAsync(),
            StringComparison.Ordinal
        );

        // Its label, as written.
        await hands.Press("n");
        await hands.Write("2 bis");
        await hands.Press("Control+Enter", "/revisar/pasada");

        // The rest is right: a stroke a page.
        var (before, passes) = (hands.Strokes, 0);
        while (await page.Locator("input[name=bien]").CountAsync() > 0)
        {
            await TickAll(hands, page);
            await hands.Settled("a");
            passes++;
        }
        var rest = hands.Strokes - before;
        await hands.Press("Enter", @"/revisar\?idioma");
        await page.Locator("form button:has-text('Terminar')").FocusAsync();
        await hands.Press("Enter", $"/acervo/{key}$");

        var text = await page.Locator("main").InnerTextAsync();
        Assert.Contains("continuación", text, StringComparison.Ordinal);
        Assert.Contains("corregida y revisada", text, StringComparison.Ordinal);
        await page.GotoAsync($"/acervo/{key}/1");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Panamá");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 de marzo de 2132");
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{hands.Strokes} keystrokes and {hands.Letters} letters of corrections; {rest} for the last {passes} pages of {Provisions} provisions."
            )
        );
        Assert.True(rest <= Provisions, $"{rest} keystrokes for what was right.");
    }

    private static async Task Focus(Hands hands, IPage page, string path)
    {
        for (var i = 0; i < Provisions; i++)
        {
            var name = await page.EvaluateAsync<string>(
                "document.activeElement.closest('li')?.querySelector('strong')?.textContent ?? ''"
            );
            if (name == path)
            {
                return;
            }
            await hands.Press("j");
        }
        Assert.Fail($"{path} is not on the page.");
    }

    // What came unticked for a doubt is looked at and ticked.
    private static async Task TickAll(Hands hands, IPage page)
    {
        var boxes = await page.Locator("input[name=bien]").CountAsync();
        for (var i = 0; i < boxes; i++)
        {
            if (await page.Locator("input[name=bien]").Nth(i).IsCheckedAsync())
            {
                continue;
            }
            while (
                await page.EvaluateAsync<int>(
                    "[...document.querySelectorAll('input[name=bien]')].indexOf(document.activeElement)"
                ) < i
            )
            {
                await hands.Press("j");
            }
            await hands.Press("Space");
        }
    }

    private static async Task<string> HandIn(IPage page)
    {
        await page.GotoAsync("/documentos/entregar");
        await page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "por-revisar.txt",
                    MimeType = "text/plain",
                    Buffer = Encoding.UTF8.GetBytes(Text()),
                }
            );
        await page.Locator("form[data-hand-in] button[type=submit]").ClickAsync();
        await page.WaitForURLAsync("**/documentos/entregas/*");
        await Assertions
            .Expect(page.Locator("ol[data-done]"))
            .ToBeAttachedAsync(new() { Timeout = 180_000 });
        await Assertions.Expect(page.Locator("ol[data-done]")).ToContainTextAsync("guardado");
        return (await page.Locator("ol[data-done] a").First.InnerTextAsync()).Trim();
    }

    private static string Text()
    {
        var text = new StringBuilder(
            """
            Reunión del Grupo Regional de Consulta sobre Migración (GRCM)
            San José, Costa Rica
            9 de mayo de 2131

            Conclusiones

            1. Pedir a Panamá una lista inventada de oficinas. Agradecer a Belice la preparación de esta prueba.
            2. Encargar a la Secretaría un resumen de la prueba,
            3. continuación del resumen con una tabla.

            """
        );
        for (var n = 4; n <= Provisions; n++)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{n}. Agradecer a Costa Rica la sala número {n} de esta prueba."
            );
        }
        return text.ToString();
    }

    private sealed class Hands(IPage page)
    {
        /// <summary>Keys that do something.</summary>
        public int Strokes { get; private set; }

        /// <summary>Keys that write what is corrected.</summary>
        public int Letters { get; private set; }

        public async Task Press(string key, string? leadsTo = null)
        {
            Strokes++;
            if (leadsTo is null)
            {
                await page.Keyboard.PressAsync(key);
                return;
            }
            await Ready();
            await page.Keyboard.PressAsync(key);
            await page.WaitForURLAsync(new Regex(leadsTo));
        }

        /// <summary>Presses a key that posts the page and comes back to one.</summary>
        public async Task Settled(string key)
        {
            await Ready();
            await page.EvaluateAsync("window.isBefore = true");
            await Press(key);
            await page.WaitForFunctionAsync(
                "() => !window.isBefore && document.readyState === 'complete'"
            );
        }

        // The page says where the keys go before they are pressed.
        private Task<IJSHandle> Ready() =>
            page.WaitForFunctionAsync(
                "() => document.readyState === 'complete' && (document.activeElement !== document.body || document.querySelector('[data-review]'))"
            );

        /// <summary>Over what stands in the field.</summary>
        public async Task Write(string text)
        {
            await Press("Control+a");
            await Type(text);
        }

        public async Task Type(string text)
        {
            Letters += text.Length;
            await page.Keyboard.TypeAsync(text);
        }

        /// <summary>Takes the cursor of the text to a place: in long steps, then in short ones.</summary>
        public async Task Walk(string far, string near, int to)
        {
            while (await At() < to)
            {
                await Press(far);
            }
            while (await At() > to)
            {
                await Press(near.Replace("Right", "Left", StringComparison.Ordinal));
            }
        }

        private Task<int> At() =>
            page.EvaluateAsync<int>("document.querySelector('#texto').selectionStart");
    }
}
