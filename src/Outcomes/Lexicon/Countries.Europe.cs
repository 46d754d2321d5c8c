namespace Puebla.Outcomes.Lexicon;

internal static partial class Countries
{
    private const string Europe = """
        ALB Albania
        DEU Alemania; Germany; República Federal de Alemania; Federal Republic of Germany
        AND Andorra
        ARM Armenia
        AUT Austria
        AZE Azerbaiyán; Azerbaijan
        BLR Belarús; Bielorrusia; Belarus
        BEL Bélgica; Belgium
        BIH Bosnia y Herzegovina; Bosnia (and|&) Herzegovina
        BGR Bulgaria
        CYP Chipre; Cyprus
        HRV Croacia; Croatia
        DNK Dinamarca; Denmark
        SVK Eslovaquia; Slovakia; Slovak Republic
        SVN Eslovenia; Slovenia
        ESP España; Spain; Reino de España; Kingdom of Spain
        EST Estonia
        FIN Finlandia; Finland
        FRA Francia; France; República Francesa; French Republic
        GEO Georgia
        GRC Grecia; Greece
        HUN Hungría; Hungary
        IRL Irlanda; Ireland
        ISL Islandia; Iceland
        ITA Italia; Italy
        LVA Letonia; Latvia
        LIE Liechtenstein
        LTU Lituania; Lithuania
        LUX Luxemburgo; Luxembourg
        MKD Macedonia del Norte; North Macedonia
        MLT Malta
        MDA Moldova; Moldavia; República de Moldova; Republic of Moldova
        MCO Mónaco; Monaco
        MNE Montenegro
        NOR Noruega; Norway
        NLD Países Bajos; Holanda; [the] Netherlands; Holland
        POL Polonia; Poland
        PRT Portugal
        GBR Reino Unido [de Gran Bretaña e Irlanda del Norte]; United Kingdom [of Great Britain and Northern Ireland]; UK; U.K.; Gran Bretaña; Great Britain
        CZE Chequia; República Checa; Czechia; Czech Republic
        ROU Rumania; Rumanía; Romania
        RUS Rusia; Federación de Rusia; Russia; Russian Federation
        SMR San Marino
        VAT Santa Sede; Holy See
        SRB Serbia
        SWE Suecia; Sweden
        CHE Suiza; Switzerland; Swiss Confederation
        TUR Turquía; Türkiye; Turkey
        UKR Ucrania; Ukraine
        """;
}
