namespace Puebla.Tests.Outcomes.Understanding;

public class ListForceTests
{
    private const string Asking = "Solicitar a los Países Miembros lo siguiente:";

    [Fact]
    public void An_item_inherits_request_and_addressees_but_not_the_deadline()
    {
        var item = Reading.Under(
            "Solicitar a los Países Miembros sus comentarios, a más tardar el 2 de agosto, a:",
            "Guía de remesas"
        );
        Assert.True(item.ActionRequested);
        Assert.Equal(["members"], item.Addressees);
        Assert.Null(item.Deadline);
    }

    [Fact]
    public void An_item_that_names_its_own_addressee_keeps_it() =>
        Assert.Equal(["OIM"], Reading.Under(Asking, "invitar a la OIM a opinar;").Addressees);

    [Fact]
    public void A_remark_of_thanks_or_record_stands_alone()
    {
        Assert.False(Reading.Under(Asking, "Agradecer a Belice su ayuda.").ActionRequested);
        Assert.False(Reading.Under(Asking, "Se toma nota de las reservas.").ActionRequested);
    }

    [Fact]
    public void Under_a_finished_sentence_items_stand_alone() =>
        Assert.False(
            Reading.Under("Solicitar a la ST un informe.", "Guía de remesas").ActionRequested
        );

    [Fact]
    public void A_task_under_a_note_is_noted_and_not_asked()
    {
        Assert.False(
            Reading
                .Under("Tomar nota de las siguientes ideas:", "Elaborar un himno.")
                .ActionRequested
        );
        Assert.True(
            Reading
                .After(
                    "Tomar nota de las siguientes ideas:",
                    "Sobre ellas, solicitar a la ST un parecer."
                )
                .ActionRequested
        );
    }

    [Fact]
    public void A_name_with_a_colon_heads_the_list_of_its_tasks()
    {
        var head = Reading.Of("La Secretaría Ejecutiva:");
        Assert.True(head.ActionRequested);
        Assert.Equal(["secretariat"], head.Addressees);
        Assert.Equal(
            ["secretariat"],
            Reading.Under("La Secretaría Ejecutiva:", "enviará el calendario;").Addressees
        );
    }

    [Fact]
    public void A_noun_under_an_asking_head_has_its_own_deadline() =>
        Assert.Equal(
            new DateOnly(2031, 9, 30),
            Reading.Under(Asking, "lista de enlaces, a finales de septiembre;").Deadline?.Date
        );
}
