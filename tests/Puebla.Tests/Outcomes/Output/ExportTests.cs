using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Puebla.Outcomes.Output;

namespace Puebla.Tests.Outcomes.Output;

public class ExportTests
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    [Fact]
    public void Akoma_Ntoso_nests_what_is_nested_and_gives_each_its_identifier()
    {
        var root = Akoma(Specimen.Text);
        Assert.Equal(
            [
                "sec_1__para_1",
                "sec_1__para_1__subpara_a",
                "sec_1__para_1__subpara_a__point_i",
                "sec_1__para_1__subpara_a__point_i__point_b",
                "sec_1__para_1__subpara_z",
                "sec_1__para_2",
                "sec_2__para_1",
            ],
            Numbered(root).Select(element => element.Attribute("eId")!.Value)
        );
        Assert.Equal(
            ["1.", "a)", "i.", "•", "2.", "1."],
            root.Descendants(Akn + "num").Select(num => num.Value)
        );
        Assert.Equal(
            "/acervo/grcm-2031-03-03",
            root.Descendants(Akn + "FRBRthis").First().Attribute("value")!.Value
        );
    }

    [Fact]
    public void Akoma_Ntoso_keeps_recitals_apart()
    {
        var recital = Specimen.Text.Provisions[0] with
        {
            Preambular = true,
            Label = null,
            Text = "Considerando\u0001 algo",
        };
        var root = Akoma(
            Specimen.Text with
            {
                Provisions = [recital, .. Specimen.Text.Provisions],
            }
        );
        Assert.Equal("Considerando  algo", root.Descendants(Akn + "recital").Single().Value);
    }

    [Fact]
    public void Identifiers_are_unique_even_where_labels_repeat()
    {
        var twice = Specimen.Text.Provisions[5] with { Section = "CONCLUSIONES" };
        var ids = Numbered(Akoma(Specimen.Text with { Provisions = [twice, twice, twice] }))
            .Select(e => e.Attribute("eId")!.Value);
        Assert.Equal(["sec_1__para_2", "sec_1__para_2-2", "sec_1__para_2-3"], ids);
    }

    [Fact]
    public void A_table_has_a_row_for_each_provision_and_quotes_what_needs_it()
    {
        var csv = Written(stream => ProvisionsCsv.Write(Specimen.Text.Provisions, stream));
        var rows = csv.Split("\r\n");
        Assert.StartsWith("\uFEFFpath,section,", rows[0], StringComparison.Ordinal);
        Assert.Equal(
            "1.a,CONCLUSIONES,,a,2,Remitir el informe.,Remitir,\"CAN; secretariat\",true,en abril,2031-04-30,2,3",
            rows[2]
        );
        Assert.Equal(9, rows.Length);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@x, \"y\"", "\"'@x, \"\"y\"\"\"")]
    public void A_text_is_never_a_formula(string text, string cell) =>
        Assert.Contains(
            "," + cell + ",",
            Written(stream =>
                ProvisionsCsv.Write([Specimen.Text.Provisions[0] with { Text = text }], stream)
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Provisions_alone_are_written_as_in_their_document()
    {
        var alone = JsonDocument
            .Parse(
                Written(stream => ParseJson.WriteProvisions(Specimen.Document.Provisions, stream))
            )
            .RootElement;
        var within = JsonDocument
            .Parse(ParseJson.Serialize(Specimen.Document))
            .RootElement.GetProperty("provisions");
        Assert.True(JsonElement.DeepEquals(within, alone));
    }

    private static XElement Akoma(OutcomeText text) =>
        XDocument.Parse(Written(stream => AkomaNtosoWriter.Write(text, stream))).Root!;

    private static IEnumerable<XElement> Numbered(XElement root) =>
        root.Descendants().Where(e => e.Name.LocalName is "paragraph" or "subparagraph" or "point");

    private static string Written(Action<Stream> write)
    {
        using var memory = new MemoryStream();
        write(memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
