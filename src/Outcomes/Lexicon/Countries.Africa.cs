namespace Puebla.Outcomes.Lexicon;

internal static partial class Countries
{
    private const string Africa = """
        AGO Angola
        DZA Argelia; Algeria
        BEN Benín; Benin
        BWA Botsuana; Botswana
        BFA Burkina Faso
        BDI Burundi
        CPV Cabo Verde; Cape Verde
        CMR Camerún; Cameroon
        TCD Chad
        COM Comoras; Comoros
        COG Congo; República del Congo; Republic of the Congo
        COD República Democrática del Congo; Democratic Republic of the Congo
        CIV Côte d’Ivoire; Côte d'Ivoire; Costa de Marfil; Ivory Coast
        DJI Yibuti; Djibouti
        EGY Egipto; Egypt
        ERI Eritrea
        SWZ Esuatini; Eswatini; Swazilandia; Swaziland
        ETH Etiopía; Ethiopia
        GAB Gabón; Gabon
        GMB Gambia
        GHA Ghana
        GIN Guinea
        GNB Guinea-Bissau; Guinea-Bissáu
        GNQ Guinea Ecuatorial; Equatorial Guinea
        KEN Kenia; Kenya
        LSO Lesoto; Lesotho
        LBR Liberia
        LBY Libia; Libya
        MDG Madagascar
        MWI Malaui; Malawi
        MLI Malí; Mali
        MAR Marruecos; Morocco
        MUS Mauricio; Mauritius
        MRT Mauritania
        MOZ Mozambique
        NAM Namibia
        NER Níger; Niger
        NGA Nigeria
        CAF República Centroafricana; Central African Republic
        RWA Ruanda; Rwanda
        STP Santo Tomé y Príncipe; Sao Tome and Principe; São Tomé and Príncipe
        SEN Senegal
        SYC Seychelles
        SLE Sierra Leona; Sierra Leone
        SOM Somalia
        ZAF Sudáfrica; South Africa
        SDN Sudán; Sudan
        SSD Sudán del Sur; South Sudan
        TZA Tanzania; Tanzanía; República Unida de Tanzania; United Republic of Tanzania
        TGO Togo
        TUN Túnez; Tunisia
        UGA Uganda
        ZMB Zambia
        ZWE Zimbabue; Zimbabwe
        """;
}
