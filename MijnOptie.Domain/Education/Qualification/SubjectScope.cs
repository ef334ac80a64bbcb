namespace MijnOptie.Domain.Education;

/// <summary>For which subjects a rule speaks, seen from the subject on the certificate. Without that subject none of the scopes that look at it hold.</summary>
public enum SubjectScope
{
    /// <summary>Every subject.</summary>
    Any = 0,

    /// <summary>Physical education.</summary>
    PhysicalEducation = 1,

    /// <summary>Everything but physical education.</summary>
    NotPhysicalEducation = 2,

    /// <summary>The subject on the certificate.</summary>
    Own = 3,

    /// <summary>Another subject than the one on the certificate.</summary>
    Other = 4,

    /// <summary>The subject on the certificate, or an activity in primary education that it opens.</summary>
    OwnOrPrimaryEquivalent = 5,

    /// <summary>Neither of those.</summary>
    OtherThanPrimaryEquivalent = 6,

    /// <summary>A subject that pabo covers in praktijkonderwijs.</summary>
    OnPracticalTrainingList = 7,

    /// <summary>A subject that it does not cover there.</summary>
    NotOnPracticalTrainingList = 8,

    /// <summary>A subject defined by the school itself.</summary>
    SchoolDefined = 9,
}
