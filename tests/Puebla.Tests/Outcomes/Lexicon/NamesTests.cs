using Puebla.Outcomes.Lexicon;

namespace Puebla.Tests.Outcomes.Lexicon;

public class NamesTests
{
    [Theory]
    [InlineData(
        "los Estados Unidos de América, EE.UU., EEUU, the United States and the US",
        "USA USA USA USA USA"
    )]
    [InlineData("BELICE, Canada y República Dominicana", "BLZ CAN DOM")]
    [InlineData("Guinea Ecuatorial, Guinea-Bissau y Guinea", "GNQ GNB GIN")]
    [InlineData("Sudán del Sur, Sudán; Dominica; Dominican Republic", "SSD SDN DMA DOM")]
    [InlineData(
        "IOM, UNHCR, ICRC, ILO, PAHO, ECLAC, UN Women",
        "OIM ACNUR CICR OIT OPS CEPAL ONU Mujeres"
    )]
    [InlineData("Organización Internacional para las Migraciones (OIM)", "OIM OIM")]
    [InlineData(
        "la ST, la Secretaría Ejecutiva, la UTA y la Technical Secretariat",
        "secretariat secretariat secretariat secretariat"
    )]
    [InlineData(
        "Presidencia Pro-Témpore, Secretaría Pro Tempore, PPT",
        "presidency presidency presidency"
    )]
    [InlineData(
        "Viceministras y Viceministros; Vice-Ministers; Jefes de Delegación",
        "vice-ministers vice-ministers vice-ministers"
    )]
    [InlineData(
        "RROCM, RRCOM, RNCOM y la sociedad civil",
        "civil-society civil-society civil-society civil-society"
    )]
    [InlineData("las delegaciones de Canadá y México", "CAN MEX")]
    [InlineData("los Países Miembros y las delegaciones", "members members")]
    [InlineData("Conferencia Suramericana sobre Migraciones (CSM)", "csm csm")]
    public void Names_in_both_languages_have_one_code(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', Names.Find(text).Select(match => match.Code)));

    [Theory]
    [InlineData("la Ciudad de México y Mexico City")]
    [InlineData("Universidad Nacional Autónoma de México")]
    [InlineData("se reunió, who, se, us, pan")]
    [InlineData("los países observadores")]
    [InlineData("los países de tránsito")]
    public void Names_inside_other_names_and_small_words_are_not_mistaken(string text) =>
        Assert.Empty(Names.Find(text));

    [Theory]
    [InlineData(
        "Red de Funcionarios de Enlace para el Combate a la Trata de Personas y al Tráfico Ilícito de Migrantes",
        "network-trafficking"
    )]
    [InlineData("Red de Enlace de Funcionarios de Protección Consular", "network-consular")]
    [InlineData("Liaison Officers Network for Consular Protection", "network-consular")]
    [InlineData("Grupo Ad Hoc sobre migrantes extra-regionales", "ad-hoc-extraregional")]
    [InlineData(
        "Grupo de Trabajo sobre Migración Irregular y Masiva",
        "working-group-irregular-migration"
    )]
    [InlineData("Working Group on Labour Migration", "working-group-labour")]
    public void Networks_and_groups_are_told_apart_by_their_subject(string name, string code)
    {
        var match = Assert.Single(Names.Find(name));
        Assert.Equal((code, 0, name.Length), (match.Code, match.Start, match.End));
    }

    [Theory]
    [InlineData("El Salvador", "SLV")]
    [InlineData("the Bahamas", "BHS")]
    [InlineData("Taller en Panamá", null)]
    [InlineData("OIM", null)]
    public void A_country_is_a_text_that_is_its_name_and_nothing_else(string text, string? code) =>
        Assert.Equal(code, Names.CountryOf(text));

    [Fact]
    public void Every_country_has_three_letters_and_names_that_lead_back_to_it()
    {
        var rows = Countries.All.ToList();
        Assert.True(rows.Select(row => row.Code).Distinct().Count() >= 195);
        Assert.All(rows, row => Assert.Matches("^[A-Z]{3}$", row.Code));
        Assert.All(
            rows.SelectMany(
                row => NamePattern.Expand(row.Pattern),
                (row, name) => (row.Code, name)
            ),
            row => Assert.Equal(row.Code, Names.CountryOf(row.name))
        );
    }
}
