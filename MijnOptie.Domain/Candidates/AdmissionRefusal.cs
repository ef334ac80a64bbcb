namespace MijnOptie.Domain.Candidates;

/// <summary>Why an organisation refuses a candidate. None of these says anything about someone's work or person.</summary>
public enum AdmissionRefusal
{
    /// <summary>The person does not work here.</summary>
    NotOurs = 1,

    /// <summary>With these details the organisation cannot tell who it is.</summary>
    Unrecognised = 2,

    /// <summary>The person is a candidate here already.</summary>
    AlreadyKnown = 3,

    /// <summary>The organisation takes no part in mobility for this kind of work now.</summary>
    NotNow = 4,

    /// <summary>Another reason, which the organisation gives in words of its own.</summary>
    Other = 5,
}
