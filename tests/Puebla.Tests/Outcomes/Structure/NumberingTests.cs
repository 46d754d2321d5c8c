namespace Puebla.Tests.Outcomes.Structure;

public class NumberingTests
{
    [Theory]
    [InlineData("1. Uno.\n2. Dos.\n3. Tres.")]
    [InlineData("1) Uno.\n2.- Dos.\n3. Tres.")]
    [InlineData("1.Uno.\n2.Dos.\n3.Tres.")]
    [InlineData("(1) Uno.\n(2) Dos.\n(3) Tres.")]
    [InlineData("1º Uno.\n2º Dos.\n3º Tres.")]
    [InlineData("**1.** Uno.\n**2.** Dos.\n**3.** Tres.")]
    [InlineData("1\\. Uno.\n2\\. Dos.\n3\\. Tres.")]
    public void Numbers_in_any_style_count_the_paragraphs(string text)
    {
        var document = Skeleton.Of(text);
        Assert.Equal("1 2 3", Skeleton.Paths(document));
        Assert.Equal(["1", "2", "3"], document.Provisions.Select(p => p.Label));
        Assert.Equal(["Uno.", "Dos.", "Tres."], document.Provisions.Select(p => p.Text));
    }

    [Fact]
    public void Sub_items_stand_under_their_item_in_each_style()
    {
        const string Text =
            "1. Pedir:\na) un mapa;\nb) un censo.\n2. Crear:\n  a. una mesa;\n  b. un fondo.\n3. Ver:\n(a) uno;\n(b) dos.";
        Assert.Equal("1 1.a 1.b 2 2.a 2.b 3 3.a 3.b", Skeleton.Paths(Text));
    }

    [Fact]
    public void An_i_after_h_is_a_letter_and_an_i_under_an_item_is_roman()
    {
        var letters = string.Join('\n', "abcdefghijk".Select(c => $"{c}) Tarea {c}."));
        Assert.Equal(
            "1 1.a 1.b 1.c 1.d 1.e 1.f 1.g 1.h 1.i 1.j 1.k",
            Skeleton.Paths("1. Tareas:\n" + letters)
        );
        Assert.Equal(
            "1 1.a 1.a.i 1.a.ii 1.b 1.b.i 1.c",
            Skeleton.Paths(
                "1. Tareas:\na) Una:\ni. parte;\nii. parte.\nb) Otra:\ni. parte.\nc) Fin."
            )
        );
    }

    [Fact]
    public void A_roman_list_under_h_is_told_by_its_second_label()
    {
        var letters = string.Join('\n', "abcdefg".Select(c => $"{c}) Tarea {c}."));
        var text =
            "1. Tareas:\n"
            + letters
            + "\nh) Dos fases:\ni) primera;\nii) segunda.\ni) Tarea final.";
        Assert.EndsWith("1.h 1.h.i 1.h.ii 1.i", Skeleton.Paths(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_v_after_u_is_a_letter_although_a_roman_list_is_open()
    {
        var letters = string.Join('\n', "abcdefghijklmnopqrstu".Select(c => $"{c}. Actividad {c}"));
        var text =
            "1. Calendario:\n"
            + letters
            + "\ni. Nota de la actividad.\nv. Actividad v\nw. Actividad w";
        Assert.EndsWith("1.u 1.u.i 1.v 1.w", Skeleton.Paths(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Lettering_runs_on_across_sub_headings_that_become_headings()
    {
        var document = Skeleton.Of(
            "1. Acordar el calendario:\n\nMesa de Puertos:\na. Taller uno\nb. Taller dos\n\nMesa de Datos:\nc. Taller tres\n\n2. Cerrar la sesión."
        );
        Assert.Equal("1 1.a 1.b 1.c 2", Skeleton.Paths(document));
        Assert.Equal(
            [null, "Mesa de Puertos", "Mesa de Puertos", "Mesa de Datos", null],
            document.Provisions.Select(p => p.Heading)
        );
        Assert.Equal(2, document.Headings.Count);
    }

    [Fact]
    public void Numbering_starts_anew_under_a_section()
    {
        var document = Skeleton.Of(
            "CONCLUSIONES\n\n1. Recibir el acta.\n2. Guardar el acta.\n\nRECOMENDACIONES\n\n1. Publicar el acta."
        );
        Assert.Equal("1 2 1", Skeleton.Paths(document));
        Assert.Equal(
            ["CONCLUSIONES", "CONCLUSIONES", "RECOMENDACIONES"],
            document.Provisions.Select(p => p.Section)
        );
    }

    [Fact]
    public void A_heading_over_numbers_that_run_on_is_no_section()
    {
        var document = Skeleton.Of(
            "CONCLUSIONES\n\nPuertos\n\n1. Abrir dos puertos.\n2. Cerrar uno.\n\nCaminos\n\n3. Trazar un camino."
        );
        Assert.Equal("1 2 3", Skeleton.Paths(document));
        Assert.All(document.Provisions, p => Assert.Equal("CONCLUSIONES", p.Section));
        Assert.Equal(["Puertos", "Puertos", "Caminos"], document.Provisions.Select(p => p.Heading));
    }

    [Fact]
    public void Roman_headings_are_sections()
    {
        var document = Skeleton.Of(
            "I. DATOS\n\n1. Reunir datos.\n2. Cuidarlos.\n\nII. PUERTOS\n\n1. Abrirlos."
        );
        Assert.Equal("1 2 1", Skeleton.Paths(document));
        Assert.Equal(
            ["I. DATOS", "I. DATOS", "II. PUERTOS"],
            document.Provisions.Select(p => p.Section)
        );
    }

    [Fact]
    public void Roman_items_keep_their_numeral()
    {
        Assert.Equal(
            "I II III",
            Skeleton.Paths("I. Aprobar el acta.\nII. Agradecer a la sede.\nIII. Cerrar la sesión.")
        );
    }

    [Fact]
    public void Decimal_labels_keep_their_parts_and_find_their_head()
    {
        var document = Skeleton.Of(
            "4. Trabajar con otros.\n4.1 Invitar a dos redes.\n4.2 Escuchar a tres.\n5. Cerrar.\n5.1. Firmar el acta."
        );
        Assert.Equal("4 4.1 4.2 5 5.1", Skeleton.Paths(document));
        Assert.Equal([null, 0, 0, null, 3], document.Provisions.Select(p => p.Head));
        Assert.Equal([1, 2, 2, 1, 2], document.Provisions.Select(p => p.Level));
    }

    [Fact]
    public void A_label_of_two_parts_is_cited_with_a_dot()
    {
        var document = Skeleton.Of(
            "A)1) Abrir la red.\nA)2) Cerrar la red.\nB)11) Pedir un informe."
        );
        Assert.Equal("A.1 A.2 B.11", Skeleton.Paths(document));
        Assert.Equal("A)1", document.Provisions[0].Label);
    }

    [Fact]
    public void A_capital_that_begins_the_sentence_is_no_second_part()
    {
        Assert.Equal(
            "1 2",
            Skeleton.Paths("1.A fin de cerrar, votar el acta.\n2.Y firmarla después.")
        );
    }

    [Fact]
    public void Lost_numbers_count_on_and_keep_what_is_written()
    {
        var document = Skeleton.Of("1. Uno.\n1. Dos.\n1. Tres:\na. medio;\na. cuarto.\n1. Cuatro.");
        Assert.Equal("1 2 3 3.a 3.b 4", Skeleton.Paths(document));
        Assert.Equal(["1", "1", "1", "a", "a", "1"], document.Provisions.Select(p => p.Label));
    }

    [Fact]
    public void Lost_numbers_under_a_colon_are_its_list_until_a_blank_line()
    {
        Assert.Equal(
            "1 2 2.1 2.2 4",
            Skeleton.Paths(
                "1. Aceptar el nombre.\n\n1. Ordenar en ejes:\n1. Puertos\n1. Caminos\n\n4. Crear la unidad."
            )
        );
    }

    [Fact]
    public void A_numbered_list_inside_an_item_does_not_end_the_outer_one()
    {
        Assert.Equal(
            "1 2 2.1 2.2 3",
            Skeleton.Paths(
                "1. Abrir.\n2. Fijar dos reglas:\n   1.- un tope;\n   2.- un plazo.\n3. Cerrar."
            )
        );
    }

    [Fact]
    public void Ordinal_words_and_articles_are_labels()
    {
        Assert.Equal(
            "PRIMERO SEGUNDO",
            Skeleton.Paths("PRIMERO.- Aprobar el acta.\nSEGUNDO.- Publicarla.")
        );
        var document = Skeleton.Of("Artículo 1. Objeto de la red.\nArtículo 2. Sede de la red.");
        Assert.Equal("1 2", Skeleton.Paths(document));
        Assert.Equal("Artículo 1", document.Provisions[0].Label);
    }

    [Fact]
    public void Numbers_that_were_left_out_of_an_extract_stay_out()
    {
        Assert.Equal(
            "2 3 8",
            Skeleton.Paths("2. Crear un grupo.\n\n3. Aprobar un plan.\n\n8. Apoyar una revisión.")
        );
    }

    [Fact]
    public void A_roman_item_that_announces_a_list_is_no_heading()
    {
        Assert.Equal(
            "I II II.a II.b III IV",
            Skeleton.Paths(
                "DECIDEN:\n\nI. ABRIR un puerto.\n\nII. PEDIR a la mesa:\n\n   a) un mapa;\n   b) un censo.\n\nIII. CERRAR un camino.\n\nIV. AGRADECER a la sede."
            )
        );
    }

    [Fact]
    public void Decimal_labels_go_on_under_headings_that_are_no_sections()
    {
        var document = Skeleton.Of(
            "RECOMENDACIONES DE LA MESA\nLima, 3 de mayo de 2031\n\nLa Mesa formula las siguientes recomendaciones:\n\nPuertos\n\n1.1 Abrir dos puertos.\n1.2 Invitar a la sede a la IV\nMesa.\n\nCaminos\n\n2.1 Trazar un camino."
        );
        Assert.Equal("1.1 1.2 2.1", Skeleton.Paths(document));
        Assert.Equal(["Puertos", "Puertos", "Caminos"], document.Provisions.Select(p => p.Heading));
        Assert.All(document.Provisions, p => Assert.Null(p.Section));
    }
}
