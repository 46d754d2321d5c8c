namespace Puebla.Outcomes.Lexicon;

internal static partial class Countries
{
    private const string Americas = """
        ATG Antigua (y|and|&) Barbuda
        ARG Argentina; República Argentina; Argentine Republic
        BHS Bahamas; Commonwealth of the Bahamas
        BRB Barbados
        BLZ Belice; Belize
        BOL Bolivia; Estado Plurinacional de Bolivia; Plurinational State of Bolivia
        BRA Brasil; Brazil; República Federativa del Brasil; Federative Republic of Brazil
        CAN Canadá; Canada
        CHL Chile; República de Chile
        COL Colombia; República de Colombia
        CRI Costa Rica; República de Costa Rica; Republic of Costa Rica
        CUB Cuba
        DMA Dominica; Mancomunidad de Dominica; Commonwealth of Dominica
        DOM República Dominicana; Dominican Republic; Rep. Dominicana; Dominicana
        ECU Ecuador; República del Ecuador
        SLV El Salvador; República de El Salvador; Republic of El Salvador
        USA Estados Unidos [de (América|Norteamérica)]; Estados Unidos de Norte América; EE. UU. [de América]; EE UU; EEUU; EUA; E.U.A.; E.E.U.U.; United States [of America]; U.S.[A.]; U.S.A; USA; US
        GRD Granada; Grenada
        GTM Guatemala; República de Guatemala; Republic of Guatemala
        GUY Guyana; República Cooperativa de Guyana
        HTI Haití; Haiti; República de Haití
        HND Honduras; República de Honduras; Republic of Honduras
        JAM Jamaica
        MEX México; Mexico; Méjico; Estados Unidos Mexicanos; United Mexican States
        NIC Nicaragua; Granada, Nicaragua; República de Nicaragua; Republic of Nicaragua
        PAN Panamá; Panama; República de Panamá; Republic of Panama
        PRY Paraguay
        PER Perú; Peru; República del Perú
        KNA San Cristóbal y Nieves; (Saint|St.|St) Kitts (and|&) Nevis
        LCA Santa Lucía; (Saint|St.|St) Lucia
        VCT San Vicente y las Granadinas; (Saint|St.|St) Vincent (and|&) the Grenadines
        SUR Surinam; Suriname
        TTO Trinidad (y|and|&) Tobago; Trinidad y Tabago
        URY Uruguay; República Oriental del Uruguay
        VEN Venezuela; República Bolivariana de Venezuela; Bolivarian Republic of Venezuela
        PRI Puerto Rico
        """;
}
