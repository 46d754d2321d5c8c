using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Commitments;

/// <summary>What a clause is taken for, by invented clauses in the Conference's manner.</summary>
public sealed class UnderstandingTests
{
    private static Understood Of(ClauseInPlace place) => Understanding.Of(place, CrmData.Facts);

    [Fact]
    public void To_ask_is_a_commitment_of_those_asked()
    {
        var read = Of(
            Clauses.Alone(
                Clauses.Of(
                    "Solicitar a la ST la lista inventada.",
                    "Solicitar",
                    true,
                    ["secretariat"]
                )
            )
        );
        Assert.Equal((Finding.Commitment, Why.Asks), (read.Finding, read.Why));
        Assert.Equal(["secretariat"], read.Addressees);
    }

    [Theory]
    [InlineData(
        "Tomar nota de la propuesta de Panamá de crear una lista.",
        "Tomar nota",
        "PAN",
        Finding.Proposal,
        ProposalKind.Proposal
    )]
    [InlineData(
        "Tomar nota de la solicitud de la RROCM.",
        "Tomar nota",
        "civil-society",
        Finding.Proposal,
        ProposalKind.Contribution
    )]
    [InlineData(
        "Recibir las recomendaciones de la OIM.",
        "Recibir",
        "OIM",
        Finding.Proposal,
        ProposalKind.Contribution
    )]
    [InlineData(
        "Tomar nota de los temas de interés.",
        "tomar nota",
        null,
        Finding.Nothing,
        ProposalKind.Proposal
    )]
    [InlineData(
        "Agradecer a México por su hospitalidad.",
        "Agradecer",
        null,
        Finding.Nothing,
        ProposalKind.Proposal
    )]
    [InlineData(
        "Reconocer el esfuerzo inventado.",
        "Reconocer",
        null,
        Finding.Nothing,
        ProposalKind.Proposal
    )]
    internal void To_take_note_makes_no_commitment(
        string text,
        string act,
        string? by,
        Finding finding,
        ProposalKind kind
    )
    {
        var read = Of(Clauses.Alone(Clauses.Of(text, act, proposedBy: by is null ? [] : [by])));
        Assert.Equal(finding, read.Finding);
        if (finding == Finding.Proposal)
        {
            Assert.Equal(kind, read.ProposalKind);
        }
    }

    [Theory]
    [InlineData("Agradecer a México por la sugerencia de crear una lista entre los países.", "MEX")]
    [InlineData("Agradecer a los Estados Unidos de América por su propuesta de reunirse.", "USA")]
    [InlineData("Se agradece la oferta de la OIM para dar cursos.", "OIM")]
    public void Thanks_for_a_proposal_keep_the_proposal(string text, string by)
    {
        var read = Of(
            Clauses.Alone(
                Clauses.Of(text, text.Split(' ')[0] == "Se" ? "Se agradece" : "Agradecer")
            )
        );
        Assert.Equal((Finding.Proposal, Why.ThanksForProposal), (read.Finding, read.Why));
        Assert.Equal([by], read.Proposers);
    }

    [Fact]
    public void An_item_has_its_heads_request_addressees_and_deadline()
    {
        var head = Clauses.Of(
            "Solicitar a los Países Miembros sus comentarios, a más tardar el 28 de octubre:",
            "Solicitar",
            true,
            ["members"],
            "a más tardar el 28 de octubre",
            new(2021, 10, 28),
            isFrame: true
        );
        Assert.Equal(Why.Frame, Of(Clauses.Alone(head)).Why);
        var item = Of(Clauses.Under(Clauses.Of("Protocolo inventado.", requested: true), head));
        Assert.Equal((Finding.Commitment, Why.ItemOfRequest), (item.Finding, item.Why));
        Assert.Equal(["members"], item.Addressees);
        Assert.Equal(new DateOnly(2021, 10, 28), item.Deadline.DueDay);
        Assert.StartsWith(head.Text, item.Words, StringComparison.Ordinal);
        Assert.EndsWith("Protocolo inventado.", item.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_that_asks_for_something_of_its_own_is_no_frame()
    {
        var head = Clauses.Of(
            "Exhortar a los Países Miembros a ponerse al día.",
            "exhortar",
            true,
            ["members"],
            isFrame: true
        );
        Assert.Equal(Finding.Commitment, Of(Clauses.Alone(head)).Finding);
        var item = Of(Clauses.Under(Clauses.Of("Aceptar el informe.", "Aceptar"), head));
        Assert.Equal((Finding.Nothing, Why.Settles), (item.Finding, item.Why));
    }

    [Fact]
    public void An_item_two_heads_deep_has_what_the_upper_asks()
    {
        var upper = Clauses.Of(
            "Pedir a Panamá lo siguiente:",
            "Pedir",
            true,
            ["PAN"],
            isFrame: true
        );
        var lower = Clauses.Of("Reuniones inventadas:", requested: true, isFrame: true);
        var item = Of(Clauses.Under(Clauses.Of("Una lista.", requested: true), lower, upper));
        Assert.Equal(["PAN"], item.Addressees);
        Assert.Equal("Pedir a Panamá lo siguiente: Reuniones inventadas: Una lista.", item.Words);
    }

    [Theory]
    [InlineData("invitar a los Países Miembros que aún no lo han hecho, a que continúen", true)]
    [InlineData("Se invita los Países Miembros que aún no han enviado los aportes", true)]
    [InlineData("exhortar a los Países Miembros que no lo han hecho, a ponerse al día", true)]
    [InlineData("exhortar a los Países Miembros correspondientes, a ponerse al día", true)]
    [InlineData("invite Member Countries that have not yet done so", true)]
    [InlineData("solicitar a los Países Miembros que trabajen en ello según corresponda", false)]
    [InlineData("exhortar a los Países Miembros a participar", false)]
    public void Members_who_have_not_yet_are_named_later(string text, bool unnamed)
    {
        var read = Of(Clauses.Alone(Clauses.Of(text, "invitar", true, ["members"])));
        Assert.Equal(unnamed, read.AwaitsNames);
        Assert.Equal(unnamed ? [] : ["members"], read.Addressees);
    }

    [Fact]
    public void What_the_technical_level_recommends_the_Vice_Ministers_decide() =>
        Assert.Equal(
            ["vice-ministers"],
            Of(
                Clauses.Alone(
                    Clauses.Of(
                        "Aprobar el documento, una vez realizados los cambios.",
                        "Aprobar",
                        true,
                        condition: "una vez realizados los cambios",
                        path: "r.1"
                    )
                )
            ).Addressees
        );

    [Fact]
    public void Whoever_was_asked_right_before_goes_on_being_asked()
    {
        var first = Clauses.Of(
            "la ST re-elaborará el documento",
            "re-elaborará",
            true,
            ["secretariat"]
        );
        var second = Clauses.Of("enviará la versión revisada.", "enviará", true, position: 1);
        Assert.Equal(
            ["secretariat"],
            Of(new ClauseInPlace(second, [first, second], [])).Addressees
        );
    }

    [Fact]
    public void Courtesies_are_alike_and_differ_from_statements()
    {
        var thanks = Of(Clauses.Alone(Clauses.Of("Agradecer a Belice.", "Agradecer")));
        var praise = Of(Clauses.Alone(Clauses.Of("Felicitar a Panamá.", "Felicitar")));
        var note = Of(Clauses.Alone(Clauses.Of("Tomar nota de ello.", "Tomar nota")));
        Assert.Equal(thanks.Alike, praise.Alike);
        Assert.NotEqual(thanks.Alike, note.Alike);
    }
}
