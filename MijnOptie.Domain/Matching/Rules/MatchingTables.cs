using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>The tables of an organisation that the matching reads. Their order carries no meaning.</summary>
public sealed record MatchingTables
{
    /// <summary>Which functions count as alike, one direction a row. A function is always the same as itself.</summary>
    public ImmutableArray<FunctionRelation> Functions { get; init; } = [];

    /// <summary>What functions ask. A function that is not here asks a qualification when the position names a subject.</summary>
    public ImmutableArray<FunctionNeed> Needs { get; init; } = [];

    /// <summary>Which subjects are akin. A subject is always the same as itself.</summary>
    public ImmutableArray<SubjectRelation> Subjects { get; init; } = [];

    /// <summary>The organisation's own subjects. A subject that is not here stands for itself.</summary>
    public ImmutableArray<SubjectStandard> OwnSubjects { get; init; } = [];

    /// <summary>The branches of the sector tree. A sector always covers itself.</summary>
    public ImmutableArray<SectorParent> Sectors { get; init; } = [];

    /// <summary>The ranks of the levels of education. A level that is not here meets only itself.</summary>
    public ImmutableArray<EducationRank> Levels { get; init; } = [];

    /// <summary>Which qualifications hold others within them.</summary>
    public ImmutableArray<QualificationImplication> Implications { get; init; } = [];
}
