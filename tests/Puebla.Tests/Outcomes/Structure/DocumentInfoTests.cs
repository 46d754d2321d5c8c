using Puebla.Outcomes;

namespace Puebla.Tests.Outcomes.Structure;

public class DocumentInfoTests
{
    [Fact]
    public void A_report_says_who_speaks_to_whom_where_and_when()
    {
        var info = Skeleton
            .Of(
                "INFORME DE LA REUNIÓN DEL GRUPO DE TRABAJO SOBRE PROTECCIÓN\n\n3 de mayo de 2031\n\nEl Grupo de Trabajo sobre Protección celebró una reunión virtual con la participación de Belice, Honduras y Panamá.\n\nEl Grupo de Trabajo presenta al Grupo Regional de Consulta sobre Migración (GRCM) los puntos siguientes:\n\n1. Abrir la mesa."
            )
            .Document;
        Assert.Equal(DocumentKind.Report, info.Kind);
        Assert.Equal(BodyCodes.WorkingGroupProtection, info.Body);
        Assert.Equal(BodyCodes.Grcm, info.ReportsTo);
        Assert.Equal("virtual", info.Place);
        Assert.Equal(new DateOnly(2031, 5, 3), info.Start);
        Assert.Equal(["BLZ", "HND", "PAN"], info.Participants);
        Assert.Equal(
            "Informe de la reunión del Grupo de Trabajo sobre Protección",
            info.Title,
            ignoreCase: true
        );
    }

    [Fact]
    public void Place_and_window_stand_in_the_opening_sentence()
    {
        var info = Skeleton
            .Of(
                "REUNIÓN DEL GRUPO REGIONAL DE CONSULTA SOBRE MIGRACIÓN (GRCM)\n\nEl Grupo Regional de Consulta sobre Migración (GRCM), en reunión celebrada los días del 20 al 22 de junio de 2031 en la Ciudad de Panamá, con la participación de representantes de Canadá, Costa Rica y México, formuló las siguientes:\n\nCONCLUSIONES\n\n1. Abrir.\n\nRECOMENDACIONES\n\n1. Cerrar."
            )
            .Document;
        Assert.Equal("Ciudad de Panamá", info.Place);
        Assert.Equal(new DateOnly(2031, 6, 20), info.Start);
        Assert.Equal(new DateOnly(2031, 6, 22), info.End);
        Assert.Equal(DocumentKind.ConclusionsAndRecommendations, info.Kind);
        Assert.Equal(["CAN", "CRI", "MEX"], info.Participants);
    }

    [Fact]
    public void What_a_text_does_not_say_is_null()
    {
        var info = Skeleton.Of("1. Abrir la mesa.\n2. Cerrar la mesa.").Document;
        Assert.Equal(DocumentKind.Other, info.Kind);
        Assert.Null(info.Title);
        Assert.Null(info.Body);
        Assert.Null(info.Place);
        Assert.Null(info.Start);
        Assert.Empty(info.Participants);
    }

    [Fact]
    public void An_encounter_whose_heads_agree_makes_a_declaration()
    {
        var info = Skeleton
            .Of(
                "ENCUENTRO DE PUERTOS\nLimón, Costa Rica, a 3 de mayo de 2031\n\nLos Jefes de Estado de Canadá y México, reunidos para tratar de los puertos, acordamos:\n\n1. Abrir.\n\n2. Cerrar."
            )
            .Document;
        Assert.Equal(DocumentKind.Declaration, info.Kind);
        Assert.Equal("Limón, Costa Rica", info.Place);
    }

    [Fact]
    public void A_heading_with_its_letters_set_apart_says_the_kind()
    {
        var document = Skeleton.Of(
            "REUNIÓN DE LA MESA DE PUERTOS\n\nLimón, Costa Rica, 3 de mayo de 2031\n\nLa Mesa se reunió y formuló las siguientes:\n\nC O N C L U S I O N E S\n\n1. Abrir.\n\n2. Cerrar."
        );
        Assert.Equal(DocumentKind.Conclusions, document.Document.Kind);
        Assert.Equal("C O N C L U S I O N E S", document.Provisions[0].Section);
    }

    [Fact]
    public void A_sentence_that_submits_a_report_opens_it()
    {
        var document = Skeleton.Of(
            "REPORT OF THE CONSULAR PROTECTION NETWORK\nPort False, Panama, 3 May 2031\n\nAfter two sessions the Consular Protection Network presents the following notes on harbours to the RCGM.\n\nDiscussion\n\nDelegations spoke of harbours."
        );
        Assert.Equal(BodyCodes.NetworkConsular, document.Document.Body);
        Assert.Equal(BodyCodes.Grcm, document.Document.ReportsTo);
        Assert.Equal("p1", Skeleton.Paths(document));
        Assert.Equal("Discussion", document.Provisions[0].Heading);
    }

    [Fact]
    public void An_English_title_that_ends_with_its_kind_stands_on_its_own_line() =>
        Assert.Equal(
            "Port False Declaration",
            Skeleton
                .Of(
                    "IV CONFERENCE ON HARBOURS\nPORT FALSE DECLARATION\nMay 3-4, 2031, Port False, Panama\n\nThe Vice-Ministers of Canada, Mexico and Panama:\n\n1. Agreed to open the harbour and to keep it open during\nthe whole of the year."
                )
                .Document.Title,
            ignoreCase: true
        );

    [Fact]
    public void The_period_under_a_title_belongs_to_it() =>
        Assert.Equal(
            "Plan de puertos 2031-2033",
            Skeleton.Of("PLAN DE PUERTOS\n2031-2033\n\n1. Abrir.\n2. Cerrar.").Document.Title,
            ignoreCase: true
        );
}
