using MijnOptie.Domain.Education;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>Everything about a position that rules, not figures, decide on: the counterpart of <see cref="OfferKind"/>.</summary>
internal readonly record struct DemandKey(
    FunctionCode Function,
    SubjectCode? Subject,
    SectorCode Sector,
    QualificationCode? Qualification,
    EducationLevelCode? Level,
    PositionSituations Situations)
{
    public static DemandKey Of(Position position) => new(
        position.Function,
        position.Subject,
        position.Sector,
        position.Requirements.Qualification,
        position.Requirements.EducationLevel,
        position.Situations);
}
