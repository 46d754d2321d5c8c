namespace Puebla.Outcomes.Lexicon;

/// <summary>Bodies of the Conference and those it speaks of collectively, by all their names over time. Networks and groups, which are told apart by their subject, are in <see cref="KeyedBodies"/>.</summary>
internal static class Bodies
{
    /// <summary>Code and pattern of every name.</summary>
    public static IReadOnlyList<(string Code, string Pattern)> All =>
        [
            (BodyCodes.Grcm, "GRCM"),
            (BodyCodes.Grcm, "RCGM"),
            (BodyCodes.Grcm, "GRC"),
            (BodyCodes.Grcm, "Grupo Regional de Consulta [sobre (Migración|Migraciones)] [(GRCM)]"),
            (BodyCodes.Grcm, "Regional Consultation Group [on Migration]"),
            (BodyCodes.Troika, "(Troika|Troica)[s]"),
            // history 11: the Presidency was called Secretaría Pro-Témpore until March 2001.
            (BodyCodes.Presidency, "(Presidencia|Secretaría|Secretaria) Pro Témpore"),
            (BodyCodes.Presidency, "(Presidencia|Secretaría) Protémpore"),
            (BodyCodes.Presidency, "Pro Tempore (Presidency|Chair|Secretariat)"),
            (BodyCodes.Presidency, "Presidency Pro Tempore"),
            (BodyCodes.Presidency, "the Presidency"),
            (BodyCodes.Presidency, "PPT"),
            (BodyCodes.Presidency, "PTP"),
            (
                BodyCodes.Presidency,
                "(Presidencia|Presidency) de la (CRM|Conferencia [Regional sobre Migración])"
            ),
            (
                BodyCodes.Presidency,
                "Presidency of the (RCM|CRM|Conference|Regional Conference on Migration)"
            ),
            // booklet l.939-951: Support Unit 2001, Technical Secretariat 2002, Executive Secretariat since the relaunch of 2019.
            (BodyCodes.Secretariat, "(Secretaría|Secretaria) (Técnica|Ejecutiva)"),
            (BodyCodes.Secretariat, "(Technical|Executive) Secretariat"),
            (BodyCodes.Secretariat, "(Unidad Técnica de Apoyo|Technical Support Unit)"),
            (BodyCodes.Secretariat, "(Secretaría|Secretariat) de la (CRM|Conferencia)"),
            (
                BodyCodes.Secretariat,
                "(Coordinador|Coordinadora|Coordinación) de la (ST|SE|Secretaría (Técnica|Ejecutiva))"
            ),
            (BodyCodes.Secretariat, "Secretariat of the (RCM|CRM|Conference)"),
            (BodyCodes.Secretariat, "(RCM|CRM) Secretariat"),
            (BodyCodes.Secretariat, "the Secretariat"),
            (BodyCodes.Secretariat, "la (Secretaría|Secretaria)"),
            (BodyCodes.Secretariat, "ST"),
            (BodyCodes.Secretariat, "SE"),
            (BodyCodes.Secretariat, "UTA"),
            (BodyCodes.Secretariat, "TS"),
            (
                BodyCodes.ViceMinisters,
                "(Viceministros|Viceministras|Viceministras/os|Viceministros/as)"
            ),
            (BodyCodes.ViceMinisters, "Viceministros y [las] Viceministras"),
            (BodyCodes.ViceMinisters, "Viceministras y [los] Viceministros"),
            (BodyCodes.ViceMinisters, "(Vice Ministers|Viceministers|Deputy Ministers)"),
            (
                BodyCodes.ViceMinisters,
                "(Jefes|Jefas|Jefas y Jefes|Jefes y Jefas) de [las] (Delegación|Delegaciones)"
            ),
            (BodyCodes.ViceMinisters, "Heads of Delegation[s]"),
            (BodyCodes.ViceMinisters, "Reunión (Viceministerial|de Viceministros)"),
            (BodyCodes.ViceMinisters, "(Vice Ministerial|Viceministerial) Meeting"),
            .. Members.Select(name => (BodyCodes.Members, name)),
            .. Observers.Select(name => (BodyCodes.ObserverOrganizations, name)),
            .. CivilSociety.Select(name => (BodyCodes.CivilSociety, name)),
            (BodyCodes.NetworkConsular, "Consular Protection Network"),
            (BodyCodes.Csm, "CSM"),
            (BodyCodes.Csm, "SACM"),
            (
                BodyCodes.Csm,
                "Conferencia (Suramericana|Sudamericana) sobre (Migración|Migraciones)"
            ),
            (BodyCodes.Csm, "South American Conference on Migration[s]"),
        ];

    private static readonly string[] Members =
    [
        "(países|Estados|gobiernos) (miembros|miembro|participantes|parte|partes|firmantes|signatarios|adherentes|suscriptores)",
        "(delegaciones|gobiernos) [de los] (países|Estados) (miembros|miembro|participantes)",
        "gobiernos de los (países|Estados) (miembros|miembro|participantes)",
        "(delegación|delegaciones|gobierno) de cada país [miembro]",
        "cada país [miembro]",
        "(cada|todo) Estado [miembro]",
        "las delegaciones",
        "(las|los) demás (delegaciones|países|Estados|gobiernos)",
        "los países",
        "todos los países",
        "los Estados",
        "todos los Estados",
        "los gobiernos",
        "(member|participating|signatory|endorsing) (countries|States|governments|country|State)",
        "each (member|country|state|delegation|government)",
        "(all|the) (States|governments|delegations|countries|members|signatories)",
        "States (Parties|Members)",
        "(Members|Parties|participating parties)",
        "RCM Members",
    ];

    private static readonly string[] Observers =
    [
        "(organismos|organizaciones) [internacionales] observadores",
        "(organismos|organizaciones) [internacionales] observadoras",
        "(organismos|organizaciones) observadores internacionales",
        "[international] observer (organizations|organisations|agencies)",
    ];

    private static readonly string[] CivilSociety =
    [
        "RROCM",
        "RRCOM",
        "RNCOM",
        "Red Regional de Organizaciones Civiles para (las|la) (Migraciones|Migración)",
        "Regional Network (of|for) Civil [Society] Organizations (for|on) Migration",
        "sociedad civil",
        "organizaciones de [la] sociedad civil",
        "civil society [organizations|organisations]",
        "(organizaciones no gubernamentales|non governmental organizations)",
        "ONGs",
        "ONG",
        "NGOs",
    ];
}
