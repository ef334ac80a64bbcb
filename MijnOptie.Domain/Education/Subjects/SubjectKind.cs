namespace MijnOptie.Domain.Education;

/// <summary>What kind of subject it is.</summary>
public enum SubjectKind
{
    /// <summary>An activity in primary education.</summary>
    Primary = 0,

    /// <summary>A subject of secondary education.</summary>
    Secondary = 1,

    /// <summary>A practical subject of praktijkonderwijs.</summary>
    PracticalTraining = 2,

    /// <summary>A vocational profile of vmbo.</summary>
    VmboProfile = 3,

    /// <summary>A general subject of mbo.</summary>
    MboGeneral = 4,

    /// <summary>A domain of mbo programmes.</summary>
    MboDomain = 5,
}
