namespace Puebla.Outcomes;

/// <summary>Codes of the bodies that documents of the Conference speak for or to.</summary>
public static class BodyCodes
{
    /// <summary>Reunión de Viceministros.</summary>
    public const string ViceMinisters = "vice-ministers";

    /// <summary>Grupo Regional de Consulta sobre Migración.</summary>
    public const string Grcm = "grcm";

    /// <summary>Troika.</summary>
    public const string Troika = "troika";

    /// <summary>The Secretariat under each of its names.</summary>
    public const string Secretariat = "secretariat";

    /// <summary>Presidencia Pro-Témpore.</summary>
    public const string Presidency = "presidency";

    /// <summary>Red de Funcionarios de Enlace para el Combate a la Trata y al Tráfico Ilícito.</summary>
    public const string NetworkTrafficking = "network-trafficking";

    /// <summary>Red de Funcionarios de Enlace de Protección Consular.</summary>
    public const string NetworkConsular = "network-consular";

    /// <summary>Red de Funcionarios de Enlace en materia de niñez.</summary>
    public const string NetworkChildren = "network-children";

    /// <summary>Grupo Ad Hoc sobre migrantes extra-regionales.</summary>
    public const string AdHocExtraregional = "ad-hoc-extraregional";

    /// <summary>Grupo Ad Hoc CRM-RROCM.</summary>
    public const string AdHocRrocm = "ad-hoc-rrocm";

    /// <summary>Grupo Ad Hoc en materia de niñez y adolescencia migrante.</summary>
    public const string AdHocChildren = "ad-hoc-children";

    /// <summary>Grupo de Trabajo sobre Protección.</summary>
    public const string WorkingGroupProtection = "working-group-protection";

    /// <summary>Grupo de Trabajo sobre Migración Irregular y Masiva.</summary>
    public const string WorkingGroupIrregularMigration = "working-group-irregular-migration";

    /// <summary>Grupo de Trabajo sobre Migración Laboral.</summary>
    public const string WorkingGroupLabour = "working-group-labour";

    /// <summary>Grupo de Trabajo sobre Gestión Fronteriza.</summary>
    public const string WorkingGroupBorder = "working-group-border";

    /// <summary>Conferencia Suramericana sobre Migraciones.</summary>
    public const string Csm = "csm";

    /// <summary>All members of the Conference as addressees.</summary>
    public const string Members = "members";

    /// <summary>Organismos Observadores as addressees.</summary>
    public const string ObserverOrganizations = "observer-organizations";

    /// <summary>Civil society (RROCM) as addressee.</summary>
    public const string CivilSociety = "civil-society";
}
