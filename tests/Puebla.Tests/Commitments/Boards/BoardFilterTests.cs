using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Puebla.Commitments.Boards;
using Puebla.Commitments.Data;
using Puebla.Kernel;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>Boards as addresses.</summary>
public sealed class BoardFilterTests
{
    private static readonly BoardFilter Everything = new()
    {
        Addressee = "CRI",
        Body = "grcm",
        Presidency = "2021",
        Before = true,
        Subject = "trafficking-and-smuggling",
        Meeting = "grcm-2021-12-01",
        State = BoardState.Overdue,
        Deadline = DeadlineKind.Meeting,
        Year = 2021,
        Priority = true,
        ByDeadline = true,
        Page = 3,
    };

    [Theory]
    [InlineData(Language.Spanish, "/compromisos?destinatario=CRI&organo=grcm")]
    [InlineData(Language.English, "/en/commitments?addressee=CRI&body=grcm")]
    internal void A_board_is_an_address_and_the_address_the_board(
        Language language,
        string beginning
    )
    {
        System.Globalization.CultureInfo.CurrentUICulture = language.Culture;
        var address = Everything.Address();
        Assert.StartsWith(beginning, address, StringComparison.Ordinal);
        Assert.Equal(Everything, Read(address));
        Assert.Equal(new BoardFilter(), Read(new BoardFilter().Address()));
    }

    [Theory]
    [InlineData("/compromisos?estado=anything&plazo=7&anio=-4&pagina=0")]
    [InlineData("/compromisos?anio=99999&pagina=x&estado=1")]
    [InlineData("/compromisos?tema=&organo=%20&prioridad=")]
    public void Nonsense_in_an_address_is_left_aside(string address) =>
        Assert.Equal(new BoardFilter(), Read(address));

    [Fact]
    public void A_page_or_an_order_alone_narrows_nothing()
    {
        Assert.False(new BoardFilter { Page = 4, ByDeadline = true }.IsNarrow);
        Assert.True(new BoardFilter { State = BoardState.Done }.IsNarrow);
    }

    private static BoardFilter Read(string address) =>
        BoardFilter.Of(
            new QueryCollection(
                QueryHelpers.ParseQuery(
                    address.Contains('?', StringComparison.Ordinal)
                        ? address[address.IndexOf('?', StringComparison.Ordinal)..]
                        : ""
                )
            )
        );
}
