namespace Puebla.Conference.Contracts;

/// <summary>Who takes part, as the documents tell participants apart: the rows of <see cref="ParticipationTable"/>.</summary>
public enum ParticipantClass
{
    /// <summary>País Miembro.</summary>
    MemberCountry,

    /// <summary>Presidencia Pro-Témpore: a member while it presides.</summary>
    Presidency,

    /// <summary>País Observador.</summary>
    ObserverCountry,

    /// <summary>Organización observadora.</summary>
    ObserverOrganization,

    /// <summary>Civil society, through its network (RROCM).</summary>
    CivilSociety,

    /// <summary>Participante especial, whom the Vice-Ministers invited (history 7).</summary>
    SpecialParticipant,

    /// <summary>Another consultative process, its presidency or its secretariat.</summary>
    SisterProcess,

    /// <summary>Secretaría.</summary>
    Secretariat,
}

/// <summary>Where one takes part: the columns of <see cref="ParticipationTable"/>.</summary>
public enum Occasion
{
    /// <summary>Plenary part of the Vice-Ministers' meeting.</summary>
    Plenary,

    /// <summary>Its part behind closed doors.</summary>
    ClosedDoor,

    /// <summary>Meeting of the GRCM.</summary>
    Grcm,

    /// <summary>Liaison officer network; the registers end them between June 2017 and September 2020.</summary>
    Network,

    /// <summary>Working group; the registers begin the present ones between June 2017 and September 2020.</summary>
    WorkingGroup,

    /// <summary>Ad hoc group.</summary>
    AdHocGroup,

    /// <summary>Plenary with a sister process.</summary>
    JointPlenary,

    /// <summary>Seminar, workshop or training.</summary>
    Seminar,

    /// <summary>The private pages: what the old private site was.</summary>
    PrivatePages,
}

/// <summary>What one may do there.</summary>
public enum Right
{
    /// <summary>Be there; of the private pages: come in.</summary>
    Attend,

    /// <summary>Take the floor.</summary>
    Speak,

    /// <summary>Take part in the decision.</summary>
    Decide,

    /// <summary>Take part in drafting what is recommended or decided.</summary>
    Draft,

    /// <summary>Receive its papers.</summary>
    ReceivePapers,
}
