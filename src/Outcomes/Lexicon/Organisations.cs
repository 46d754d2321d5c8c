using System.Collections.Frozen;

namespace Puebla.Outcomes.Lexicon;

/// <summary>Organisations by their names in both languages, under their Spanish acronym; those without one under their short name.</summary>
internal static class Organisations
{
    /// <summary>Code and pattern of every name.</summary>
    public static IEnumerable<(string Code, string Pattern)> All =>
        from line in Table.Split(
            '\n',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        )
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        from name in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries)
        select (line[..colon], name);

    /// <summary>Whether a code is an organisation's, not a country's or a body's.</summary>
    public static bool IsCode(string code) => Codes.Contains(code);

    private static readonly FrozenSet<string> Codes = All.Select(row => row.Code).ToFrozenSet();

    private const string Table = """
        OIM: OIM; IOM; Organización Internacional para las Migraciones; Organización Internacional para la Migración; International Organization for Migration; International Organisation for Migration
        ACNUR: ACNUR; UNHCR; [Oficina del] Alto Comisionado de las Naciones Unidas para los Refugiados; Alta Comisionada de las Naciones Unidas para los Refugiados; Agencia de (la ONU|las Naciones Unidas) para los Refugiados; [Office of the] United Nations High Commissioner for Refugees; UN Refugee Agency
        CICR: CICR; ICRC; Comité Internacional de la Cruz Roja; International Committee of the Red Cross
        FICR: FICR; IFRC; Federación Internacional de Sociedades de la Cruz Roja [y de la Media Luna Roja]; International Federation of Red Cross and Red Crescent Societies
        OIT: OIT; ILO; Organización Internacional del Trabajo; International Labour (Organization|Organisation|Office); International Labor Organization
        OEA: OEA; OAS; Organización de [los] Estados Americanos; Organization of American States
        OPS: OPS; OPS/OMS; PAHO; PAHO/WHO; Organización Panamericana de la Salud; Pan American Health Organization
        OMS: OMS; WHO; Organización Mundial de la Salud; World Health Organization
        CEPAL: CEPAL; ECLAC; CELADE; Comisión Económica para América Latina y el Caribe; Economic Commission for Latin America and the Caribbean; Centro Latinoamericano [y Caribeño] de Demografía
        CIDH: CIDH; IACHR; Comisión Interamericana de Derechos Humanos; Inter-American Commission on Human Rights
        Corte IDH: Corte IDH; Corte Interamericana de Derechos Humanos; Inter-American Court of Human Rights
        SICA: SICA; SG-SICA; Secretaría General del SICA; [Secretaría General del] Sistema de [la] Integración Centroamericana; Central American Integration System
        UNFPA: UNFPA; FNUAP; Fondo de Población de las Naciones Unidas; United Nations Population Fund; UN Population Fund
        SEGIB: SEGIB; Secretaría General Iberoamericana; Ibero-American General Secretariat
        UNICEF: UNICEF; Fondo de las Naciones Unidas para la Infancia; United Nations Children's Fund; United Nations Children’s Fund
        PNUD: PNUD; UNDP; Programa de las Naciones Unidas para el Desarrollo; United Nations Development Programme; United Nations Development Program
        UNODC: UNODC; ONUDD; ONUDC; [Oficina de las] Naciones Unidas contra la Droga y el Delito; Oficina de Naciones Unidas contra la Droga y el Delito; Organización de las Naciones Unidas contra la Droga y el Delito; United Nations Office on Drugs and Crime; UN Office on Drugs and Crime
        BID: BID; IDB; IADB; Banco Interamericano de Desarrollo; Inter-American Development Bank
        Banco Mundial: BM; Banco Mundial; World Bank
        BCIE: BCIE; CABEI; Banco Centroamericano de Integración Económica; Central American Bank for Economic Integration
        CAF: Banco de Desarrollo de América Latina [y el Caribe]; Corporación Andina de Fomento; Development Bank of Latin America
        ONU Mujeres: ONU Mujeres; ONUMUJERES; UN Women; UNWOMEN; ONU-MUJERES
        ONUSIDA: ONUSIDA; UNAIDS
        ACNUDH: ACNUDH; OACNUDH; OHCHR; Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos; Alto Comisionado de las Naciones Unidas para los Derechos Humanos; [Office of the] United Nations High Commissioner for Human Rights; [Office of the] High Commissioner for Human Rights
        Relatoría Especial: Relatoría Especial [de las Naciones Unidas] sobre los derechos humanos de los migrantes; (Relator|Relatora) Especial [de las Naciones Unidas] sobre los derechos humanos de los migrantes; [UN|United Nations] Special Rapporteur on the human rights of migrants
        PMA: PMA; WFP; Programa Mundial de Alimentos; World Food Programme; World Food Program
        FAO: FAO; Organización de las Naciones Unidas para la Alimentación y la Agricultura; Food and Agriculture Organization
        UNESCO: UNESCO
        OCHA: OCHA
        UNDRR: UNDRR; UNISDR
        ONU: ONU; NNUU; UN; [la] Organización de las Naciones Unidas; Naciones Unidas; United Nations
        ONU Migración: Red de las Naciones Unidas sobre [la] Migración; United Nations Network on Migration; UN Network on Migration
        UE: UE; EU; Unión Europea; European Union; Comisión Europea; European Commission
        OCDE: OCDE; OECD
        CARICOM: CARICOM; Comunidad del Caribe; Caribbean Community
        CELAC: CELAC
        AEC: Asociación de Estados del Caribe; Association of Caribbean States
        Comunidad Andina: Comunidad Andina; Andean Community
        MERCOSUR: MERCOSUR; Mercado Común del Sur
        UNASUR: UNASUR
        SIECA: SIECA
        COMMCA: COMMCA; Consejo de Ministras de la Mujer de Centroamérica [y República Dominicana]
        COMISCA: COMISCA
        CECC: CECC; CECC/SICA
        OCAM: OCAM; Comisión Centroamericana de (Directores|Directoras y Directores|Directores y Directoras|Autoridades) de Migración; Comisión Centroamericana de Directoras y Directores de Migración; Central American Commission of Migration Directors; Central American Commission of Directors of Migration
        PARLACEN: PARLACEN; Parlamento Centroamericano; Central American Parliament
        MIRPS: MIRPS; Marco Integral Regional (para la|de) Protección y Soluciones; Comprehensive Regional Protection and Solutions Framework
        RIAM: RIAM; Red Iberoamericana de Autoridades Migratorias
        INTERPOL: INTERPOL
        OMT: OMT; UNWTO; Organización Mundial del Turismo
        OMA: OMA; Organización Mundial de Aduanas; World Customs Organization
        OACI: OACI; ICAO; Organización de Aviación Civil Internacional; International Civil Aviation Organization
        FLACSO: FLACSO
        IPPDH: IPPDH
        COMJIB: COMJIB
        OIJ: OIJ; Organismo Internacional de Juventud
        OISS: OISS; Organización Iberoamericana de Seguridad Social
        NRC: NRC; Consejo Noruego para [los] Refugiados; Norwegian Refugee Council
        HIAS: HIAS
        RET: RET Internacional; RET International
        Save the Children: Save the Children
        World Vision: World Vision; Visión Mundial
        CIMT: Conferencia Interamericana de Ministros de Trabajo
        ICMPD: ICMPD
        IGC: Intergovernmental Consultations on Migration, Asylum and Refugees
        FMMD: FMMD; GFMD; Foro Mundial sobre Migración y Desarrollo; Global Forum on Migration and Development
        IIN: IIN; Instituto Interamericano del Niño [, la Niña y Adolescentes]
        CIM: CIM; Comisión Interamericana de Mujeres; Inter-American Commission of Women
        ASEAN: ASEAN
        """;
}
