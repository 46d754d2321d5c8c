using System.Globalization;

namespace Puebla.Tests.Site;

public sealed class SecurityTxtTests(OnePuebla one)
{
    [Fact]
    public async Task It_names_whom_to_tell_and_does_not_promise_for_ever()
    {
        var puebla = await one.Running();
        using var answer = await puebla.Ask("/.well-known/security.txt");
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n');
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        var contact = lines.Single(line => line.StartsWith("Contact: ", StringComparison.Ordinal));
        Assert.EndsWith("/acerca#seguridad", contact, StringComparison.Ordinal);
        var expires = DateTimeOffset.Parse(
            lines.Single(line => line.StartsWith("Expires: ", StringComparison.Ordinal))[9..],
            CultureInfo.InvariantCulture
        );
        Assert.InRange(
            expires,
            puebla.Clock.GetUtcNow().AddDays(30),
            puebla.Clock.GetUtcNow().AddDays(365)
        );
        var page = await puebla.Page("/acerca");
        Assert.NotNull(page.QuerySelector("#seguridad"));
    }

    [Theory]
    [InlineData("mailto:seguridad@crm.example", true)]
    [InlineData("https://crm.example/seguridad", true)]
    [InlineData("", true)]
    [InlineData("http://crm.example/", false)]
    [InlineData("somebody", false)]
    public void A_contact_is_an_address(string value, bool admitted) =>
        Assert.Equal(admitted, Puebla.Web.Site.SecurityTxt.Contact.Admits(value));
}
