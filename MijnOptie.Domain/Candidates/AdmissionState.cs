namespace MijnOptie.Domain.Candidates;

/// <summary>Whether an organisation counts a candidate among its own (toelating, P21). Only who is admitted is matched.</summary>
public enum AdmissionState
{
    /// <summary>The candidate named the organisation, and nobody there has looked yet.</summary>
    Waiting = 0,

    /// <summary>The organisation admitted the candidate, or brought the data itself. An offer of no organisation counts as admitted: nobody has to.</summary>
    Admitted = 1,

    /// <summary>The organisation refused the candidate, with a reason.</summary>
    Refused = 2,
}
