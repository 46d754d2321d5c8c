namespace Puebla.Outcomes.Lexicon;

internal static partial class Countries
{
    private const string AsiaAndOceania = """
        AFG Afganistán; Afghanistan
        SAU Arabia Saudita; Arabia Saudí; Saudi Arabia
        AUS Australia
        BGD Bangladés; Bangladesh
        BHR Baréin; Bahréin; Bahrain
        BRN Brunéi; Brunéi Darussalam; Brunei [Darussalam]
        BTN Bután; Bhutan
        KHM Camboya; Cambodia
        CHN China; República Popular China; People's Republic of China; People’s Republic of China
        KOR Corea; República de Corea; Corea del Sur; Republic of Korea; South Korea
        PRK Corea del Norte; República Popular Democrática de Corea; North Korea; Democratic People's Republic of Korea; Democratic People’s Republic of Korea
        ARE Emiratos Árabes Unidos; United Arab Emirates
        PHL Filipinas; Philippines
        FJI Fiyi; Fiji
        HKG Hong Kong [SAR]
        IND India
        IDN Indonesia
        IRQ Irak; Iraq
        IRN Irán; Iran; República Islámica del Irán; Islamic Republic of Iran
        MHL Islas Marshall; Marshall Islands
        SLB Islas Salomón; Solomon Islands
        ISR Israel
        JPN Japón; Japan
        JOR Jordania; Jordan
        KAZ Kazajistán; Kazajstán; Kazakhstan
        KGZ Kirguistán; Kyrgyzstan; Kyrgyz Republic
        KIR Kiribati
        KWT Kuwait
        LAO Laos; República Democrática Popular Lao; Lao People's Democratic Republic; Lao People’s Democratic Republic; Lao PDR
        LBN Líbano; Lebanon
        MAC Macao [SAR]; Macau
        MYS Malasia; Malaysia
        MDV Maldivas; Maldives
        FSM Micronesia; Estados Federados de Micronesia; Federated States of Micronesia
        MNG Mongolia
        MMR Myanmar; Birmania; Burma
        NRU Nauru
        NPL Nepal
        NCL Nueva Caledonia; New Caledonia
        NZL Nueva Zelandia; Nueva Zelanda; New Zealand
        OMN Omán; Oman
        PAK Pakistán; Pakistan
        PLW Palaos; Palau
        PSE Palestina; Estado de Palestina; State of Palestine
        PNG Papúa Nueva Guinea; Papua New Guinea
        QAT Catar; Qatar
        WSM Samoa
        SGP Singapur; Singapore
        LKA Sri Lanka
        SYR Siria; República Árabe Siria; Syria; Syrian Arab Republic
        THA Tailandia; Thailand
        TWN Taiwán; Taiwan
        TJK Tayikistán; Tajikistan
        TLS Timor-Leste; Timor Oriental; East Timor
        TON Tonga
        TKM Turkmenistán; Turkmenistan
        TUV Tuvalu
        UZB Uzbekistán; Uzbekistan
        VUT Vanuatu
        VNM Viet Nam; Vietnam
        YEM Yemen
        """;
}
