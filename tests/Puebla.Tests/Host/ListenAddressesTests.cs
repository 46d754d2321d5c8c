using System.Net;
using System.Net.Sockets;
using Puebla.Web.Commands;
using Puebla.Web.Site;

namespace Puebla.Tests.Host;

public sealed class ListenAddressesTests
{
    [Fact]
    public void A_site_listens_on_the_loopback_alone_unless_told_otherwise() =>
        Assert.All(Read().Listen, address => Assert.True(IPAddress.IsLoopback(address.Address)));

    [Theory]
    [InlineData("--listen", "0.0.0.0")]
    [InlineData("--listen", "::")]
    [InlineData("--listen", "192.0.2.1", "--public-url", "https://crm.example")]
    [InlineData("--listen", "192.0.2.1", "--proxies", "192.0.2.7")]
    public void Other_machines_are_refused_without_https_and_a_named_proxy(params string[] words)
    {
        var refusal = Assert.Throws<RefusedException>(() => Read(words));

        Assert.Equal("up.not-loopback", refusal.Code);
    }

    [Fact]
    public void Behind_a_named_proxy_with_https_the_site_listens_where_it_is_told()
    {
        var settings = Read(
            "--listen",
            "192.0.2.1",
            "--public-url",
            "https://crm.example",
            "--proxies",
            "192.0.2.7, 192.0.2.8"
        );

        Assert.Equal([new IPEndPoint(IPAddress.Parse("192.0.2.1"), 8080)], settings.Listen);
        Assert.Equal(
            [IPAddress.Parse("192.0.2.7"), IPAddress.Parse("192.0.2.8")],
            settings.Proxies
        );
        Assert.Equal(new Uri("https://crm.example"), settings.PublicUrl);
    }

    [Theory]
    [InlineData("usage.public-url", "--public-url", "http://crm.example")]
    [InlineData("usage.public-url", "--public-url", "https://crm.example/below")]
    [InlineData("usage.proxies", "--proxies", "somebody")]
    [InlineData("usage.address", "--listen", "somewhere")]
    public void What_is_no_address_is_said(string code, params string[] words) =>
        Assert.Equal(code, Assert.Throws<UsageException>(() => Read(words)).Code);

    [Fact]
    public void A_port_that_is_taken_is_found_out_before_anything_starts()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var refusal = Assert.Throws<RefusedException>(() =>
            ListenAddresses.Probe([(IPEndPoint)other.LocalEndpoint])
        );

        Assert.Equal("up.port-taken", refusal.Code);
    }

    private static SiteSettings Read(params string[] words) =>
        ListenAddresses.Read(Arguments.Parse(CommandTable.Find("up")!.Options, words), "");
}
