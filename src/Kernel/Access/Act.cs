namespace Puebla.Kernel.Access;

/// <summary>What a person may do in Puebla itself, as the table of offices grants it. What somebody may do in a meeting is the participation table's.</summary>
public enum Act
{
    /// <summary>Read the journal, as far as its lines are for the reader.</summary>
    ReadJournal,

    /// <summary>See who acts for a party.</summary>
    SeeMandates,

    /// <summary>Propose a mandate for a party, a change of one, or its end.</summary>
    ProposeMandate,

    /// <summary>Confirm, as the second person, what was proposed about a party's mandates.</summary>
    ConfirmMandate,

    /// <summary>Prepare what a country will submit.</summary>
    PrepareForCountry,

    /// <summary>Submit for a country.</summary>
    SubmitForCountry,

    /// <summary>Invite a person who holds a mandate for a party to sign in; withdraw the invitation.</summary>
    Invite,

    /// <summary>Begin the recovery of the account of a party's person.</summary>
    StartRecovery,

    /// <summary>Confirm, as the second person, a recovery.</summary>
    ConfirmRecovery,

    /// <summary>List accounts, end their sessions, close and reopen them.</summary>
    ManageAccounts,

    /// <summary>Propose to record that the presidency changed hands.</summary>
    RecordHandover,

    /// <summary>Confirm, as the second person, a handover.</summary>
    ConfirmHandover,

    /// <summary>Record an authorisation or invitation that opens a conditional cell of the participation table.</summary>
    AuthoriseParticipation,

    /// <summary>Propose another value of a setting.</summary>
    ProposeSetting,

    /// <summary>Confirm, as the second person, a setting.</summary>
    ConfirmSetting,

    /// <summary>Change who may see a document.</summary>
    Classify,

    /// <summary>Propose to redact an original.</summary>
    ProposeRedaction,

    /// <summary>Confirm, as the second person, a redaction.</summary>
    ConfirmRedaction,

    /// <summary>Propose to erase a person's name and contact data.</summary>
    ProposeErasure,

    /// <summary>Confirm, as the second person, an erasure.</summary>
    ConfirmErasure,

    /// <summary>See a party's institutions, persons and contact data.</summary>
    SeeContacts,

    /// <summary>Keep a party's institutions and contact data current, and confirm them.</summary>
    KeepContacts,

    /// <summary>Note the interviews with a party's focal points.</summary>
    NoteInterviews,

    /// <summary>Pass on to a colleague what is asked of one's party.</summary>
    PassOn,

    /// <summary>Hand in documents for the Record.</summary>
    HandIn,

    /// <summary>Correct what was read from a document, pair its languages, tie it to others, file it.</summary>
    ReviewDocuments,

    /// <summary>See which messages could not be delivered, and to whom.</summary>
    SeeDelivery,

    /// <summary>Confirm what a recorded provision asks, of whom and by when, or that it asks nothing.</summary>
    ConfirmCommitments,

    /// <summary>Report how what was asked of one's party stands, where the party is no country.</summary>
    ReportProgress,

    /// <summary>Report how what was asked of the presidency, or of a body that it coordinates, stands.</summary>
    ReportForBodies,

    /// <summary>Note, for the Secretariat, how what was asked of another stands.</summary>
    NoteProgress,

    /// <summary>Contest what was reported.</summary>
    ContestProgress,

    /// <summary>Record that a later decision overtook or dropped what was asked.</summary>
    EndCommitment,

    /// <summary>Give priority to something pending.</summary>
    SetPriority,

    /// <summary>Record what became of a proposal or a contribution.</summary>
    FollowProposals,

    /// <summary>Withdraw a proposal or a contribution of one's own party.</summary>
    WithdrawProposal,

    /// <summary>Remind those who have not answered.</summary>
    Remind,

    /// <summary>Correct by hand the holidays of the members' calendars.</summary>
    KeepHolidays,
}
