namespace MijnOptie.Domain.Privacy;

/// <summary>The kind of person that data is about (betrokkene).</summary>
public enum DataSubject
{
    /// <summary>Someone who offers their work.</summary>
    Candidate,

    /// <summary>A member of staff who signs in.</summary>
    Staff,

    /// <summary>Someone who asks a question or makes a request.</summary>
    Contact,
}
