using Puebla.Outcomes;

namespace Puebla.Tests.Outcomes.Structure;

public class DeclarationTests
{
    [Fact]
    public void Recitals_are_preambular_and_the_operative_part_has_its_section()
    {
        var document = Skeleton.Of(
            "DECLARACIÓN DE PUERTO FALSO\n\nPuerto Falso, Panamá, 4 de mayo de 2031\n\nLos Viceministros de Canadá, México y Panamá, reunidos en Puerto Falso,\n\nCONSIDERANDO:\n\nQue los puertos crecen;\n\nQue los caminos faltan,\n\nACUERDAN:\n\n1. Abrir un puerto.\n\n2. Trazar un camino."
        );
        Assert.Equal("p1 p2 1 2", Skeleton.Paths(document));
        Assert.Equal([true, true, false, false], document.Provisions.Select(p => p.Preambular));
        Assert.Equal(
            ["CONSIDERANDO", "CONSIDERANDO", "ACUERDAN", "ACUERDAN"],
            document.Provisions.Select(p => p.Section)
        );
        Assert.Equal(DocumentKind.Declaration, document.Document.Kind);
        Assert.Equal(BodyCodes.ViceMinisters, document.Document.Body);
    }

    [Fact]
    public void Recitals_without_a_heading_are_known_by_their_first_word()
    {
        var document = Skeleton.Of(
            "RESOLUTION 5\n\nThe Harbour Assembly,\n\nRecalling its last session,\n\nConcerned at the lack of roads,\n\n1. Requests a map;\n\n2. Decides to meet again."
        );
        Assert.Equal("p1 p2 1 2", Skeleton.Paths(document));
        Assert.Equal([true, true, false, false], document.Provisions.Select(p => p.Preambular));
        Assert.Equal("en", document.Document.Language);
        Assert.Equal(DocumentKind.Resolution, document.Document.Kind);
    }

    [Fact]
    public void Unnumbered_operative_paragraphs_run_on_across_headings()
    {
        var document = Skeleton.Of(
            "# Joint Statement on Harbours\n\nWe, the Ministers of Canada, Jamaica and Mexico, met at Port False on 4 May 2031.\n\n## Roads\n\nWe commit to two roads.\n\nWe request the hosts to prepare:\n\n- a map;\n- a census.\n\n## Harbours\n\nWe welcome the new harbour."
        );
        Assert.Equal("p1 p2 p2.•1 p2.•2 p3", Skeleton.Paths(document));
        Assert.Equal(
            ["Roads", "Roads", "Roads", "Roads", "Harbours"],
            document.Provisions.Select(p => p.Heading)
        );
        Assert.Equal(DocumentKind.Statement, document.Document.Kind);
        Assert.Equal(["CAN", "JAM", "MEX"], document.Document.Participants);
    }
}
