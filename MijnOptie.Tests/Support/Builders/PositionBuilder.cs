using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Support.Builders;

/// <summary>A position that the default offer of <see cref="OfferBuilder"/> fits fully, until told otherwise.</summary>
internal sealed class PositionBuilder
{
    private Position position = new()
    {
        Id = new PositionId(Guid.Parse("00000000-0000-0000-0000-00000000a001")),
        Location = new LocationId(Guid.Parse("00000000-0000-0000-0000-00000000b001")),
        Point = MatchBuilders.North(0),
        Function = new("TEACHER"),
        Subject = new SubjectCode("MATHS"),
        Sector = new("LOWER"),
        Requirements = new Requirements(null, null, []),
        Hours = OfferBuilder.Range(16, 24),
        SmallestPart = null,
        Period = DateRange.Create(new DateOnly(2027, 2, 1), null).Value,
        Situations = PositionSituations.None,
        State = PositionState.Open,
        Holder = null,
    };

    public Position Build() => position;

    public PositionBuilder With(Func<Position, Position> change)
    {
        position = change(position);
        return this;
    }

    public PositionBuilder Numbered(int number) =>
        With(p => p with { Id = new PositionId(new Guid(number, 0, 0, new byte[8])) });

    public PositionBuilder For(string function) => With(p => p with { Function = new(function) });

    public PositionBuilder InSubject(string? subject) => With(p => p with { Subject = subject is null ? null : new SubjectCode(subject) });

    public PositionBuilder InSector(string sector) => With(p => p with { Sector = new(sector) });

    public PositionBuilder At(GeoPoint point) => With(p => p with { Point = point });

    public PositionBuilder Of(decimal minimum, decimal maximum) => With(p => p with { Hours = OfferBuilder.Range(minimum, maximum) });

    public PositionBuilder InPartsFrom(decimal smallest) => With(p => p with { SmallestPart = Hours.FromPerWeek(smallest).Value });

    public PositionBuilder From(DateOnly start, DateOnly? end = null) => With(p => p with { Period = DateRange.Create(start, end).Value });

    public PositionBuilder AskingQualification(string code) =>
        With(p => p with { Requirements = p.Requirements with { Qualification = new QualificationCode(code) } });

    public PositionBuilder AskingLevel(string code) =>
        With(p => p with { Requirements = p.Requirements with { EducationLevel = new EducationLevelCode(code) } });

    public PositionBuilder WishingFor(params string[] tags) =>
        With(p => p with { Requirements = p.Requirements with { Expertise = OfferBuilder.Tags(tags) } });

    public PositionBuilder When(PositionSituations situations) => With(p => p with { Situations = situations });

    public PositionBuilder In(PositionState state) => With(p => p with { State = state });

    public PositionBuilder HeldBy(CandidateId holder) => With(p => p with { Holder = holder });
}
