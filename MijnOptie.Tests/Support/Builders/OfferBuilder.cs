using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Support.Builders;

/// <summary>An offer that fits the default position of <see cref="PositionBuilder"/> fully, until told otherwise.</summary>
internal sealed class OfferBuilder
{
    private Offer offer = new()
    {
        Id = new CandidateId(Guid.Parse("00000000-0000-0000-0000-00000000c001")),
        Functions = [new("TEACHER")],
        Subjects = [new("MATHS")],
        Qualifications = [new(new("DEGREE"), new SubjectCode("MATHS"))],
        Expertise = [],
        Sectors = [new("LOWER")],
        Hours = HoursRange.Create(Hours.Whole(16), Hours.Whole(24)).Value,
        CurrentHours = Hours.Whole(20),
        AvailableFrom = new DateOnly(2027, 2, 1),
        Home = MatchBuilders.North(0),
        BaseLocation = null,
        Places = [new WorkPlace(new PlaceId(1), "Middelstad", MatchBuilders.North(0), 15)],
        EducationLevel = new("BACHELOR"),
        Category = new("VOLUNTARY"),
        Status = new("SEARCHING"),
    };

    public Offer Build() => offer;

    public OfferBuilder With(Func<Offer, Offer> change)
    {
        offer = change(offer);
        return this;
    }

    public OfferBuilder Numbered(int number) =>
        With(o => o with { Id = new CandidateId(new Guid(number, 0, 0, new byte[8])) });

    public OfferBuilder Wanting(params string[] functions) => With(o => o with { Functions = [.. functions.Select(code => new FunctionCode(code))] });

    public OfferBuilder Teaching(params string[] subjects) => With(o => o with { Subjects = [.. subjects.Select(code => new SubjectCode(code))] });

    public OfferBuilder Holding(params HeldQualification[] held) => With(o => o with { Qualifications = [.. held] });

    public OfferBuilder GoodAt(params string[] tags) => With(o => o with { Expertise = Tags(tags) });

    public OfferBuilder InSectors(params string[] sectors) => With(o => o with { Sectors = [.. sectors.Select(code => new SectorCode(code))] });

    public OfferBuilder Working(decimal minimum, decimal maximum) => With(o => o with { Hours = Range(minimum, maximum) });

    public OfferBuilder AvailableFrom(DateOnly day) => With(o => o with { AvailableFrom = day });

    public OfferBuilder LivingAt(GeoPoint? home) => With(o => o with { Home = home });

    public OfferBuilder BasedAt(GeoPoint? baseLocation) => With(o => o with { BaseLocation = baseLocation });

    public OfferBuilder WithinReachOf(params WorkPlace[] places) => With(o => o with { Places = [.. places] });

    public OfferBuilder Educated(string level) => With(o => o with { EducationLevel = new(level) });

    internal static HoursRange Range(decimal minimum, decimal maximum) =>
        HoursRange.Create(Hours.FromPerWeek(minimum).Value, Hours.FromPerWeek(maximum).Value).Value;

    internal static ImmutableArray<ExpertiseTag> Tags(IEnumerable<string> tags) => [.. tags.Select(tag => ExpertiseTag.Parse(tag).Value)];
}
