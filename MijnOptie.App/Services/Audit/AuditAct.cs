namespace MijnOptie.App.Services.Audit;

/// <summary>What a member of staff did with data of a person. Stored by name: put a new one where it reads best, never rename one.</summary>
internal enum AuditAct
{
    /// <summary>Looked at a candidate with the positions that fit.</summary>
    SawCandidate,

    /// <summary>Looked at a candidate beside one position, in full; that position is what it was about.</summary>
    SawPair,

    /// <summary>Looked at the list of candidates for a position, which is the subject.</summary>
    ListedCandidates,

    /// <summary>Brought a candidate in from a file.</summary>
    ImportedCandidate,

    /// <summary>Changed a candidate from a file.</summary>
    ChangedCandidateByImport,

    /// <summary>Made a candidate the holder of a position, which is what it was about.</summary>
    NamedHolder,

    /// <summary>Changed how much each criterion counts for the organisation, which is the subject.</summary>
    ChangedWeights,

    /// <summary>Set a hold on a candidate's data, which is what it was about.</summary>
    SetHold,

    /// <summary>Ended a hold on a candidate's data, which is what it was about.</summary>
    LiftedHold,

    /// <summary>Recorded that data went to someone else; the record is the subject.</summary>
    RecordedDisclosure,

    /// <summary>Recorded a data breach, which is the subject.</summary>
    RecordedBreach,

    /// <summary>Changed what is recorded of a data breach, which is the subject.</summary>
    ChangedBreach,

    /// <summary>Put a processor on the list; it is the subject.</summary>
    AddedProcessor,

    /// <summary>Took a processor off the list; it was the subject.</summary>
    RemovedProcessor,

    /// <summary>Looked at someone who named the organisation.</summary>
    SawNewcomer,

    /// <summary>Admitted a candidate.</summary>
    AdmittedCandidate,

    /// <summary>Refused a candidate.</summary>
    RefusedCandidate,

    /// <summary>Took back the refusal of a candidate before its mail went.</summary>
    TookBackRefusal,

    /// <summary>Joined a candidate to the organisation's own record, which is what it was about and is no more.</summary>
    JoinedToOwnRecord,

    /// <summary>Invited someone to an account, or once more.</summary>
    InvitedColleague,

    /// <summary>Took back the invitation of an account.</summary>
    RevokedInvitation,

    /// <summary>Looked at who signed in: one colleague, or a whole organisation, which is then the subject.</summary>
    SawSignIns,

    /// <summary>Changed the roles of an account.</summary>
    ChangedRoles,

    /// <summary>Closed an account.</summary>
    ClosedAccount,

    /// <summary>Opened a closed account again.</summary>
    ReopenedAccount,
}
