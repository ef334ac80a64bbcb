using System.Collections.Immutable;
using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support.Builders;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching;

/// <summary>Random offers and positions in the world of <see cref="SmallRules"/>, close enough together that every verdict occurs.</summary>
internal static class RandomPairs
{
    private static readonly DateOnly Day = new(2027, 2, 1);

    private static readonly string[] TagTexts = ["Rekenen", "Mentoraat", "Dyslexie", "Muziek", "Techniek"];

    private static readonly HeldQualification[] Diplomas =
    [
        SmallRules.Held("DEGREE", "MATHS"),
        SmallRules.Held("DEGREE", "PHYSICS"),
        SmallRules.Held("HIGH_DEGREE", "MATHS"),
        SmallRules.Held("DEGREE", "MATHS", inTraining: true),
        SmallRules.Held("CLASS"),
        SmallRules.Held("OLD_DIPLOMA"),
    ];

    public static Gen<ImmutableArray<ExpertiseTag>> Tags { get; } = Some(TagTexts).Select(tags => OfferBuilder.Tags(tags));

    private static Gen<HoursRange> Range { get; } =
        from first in Gen.Int[0, 400]
        from second in Gen.Int[0, 400]
        select HoursRange.Create(new Hours(Math.Min(first, second) * 25), new Hours(Math.Max(first, second) * 25)).Value;

    private static Gen<WorkPlace> Place { get; } =
        from id in Gen.Int[1, 3]
        from kilometres in Gen.Int[0, 600]
        from radius in Gen.Int[0, 40]
        select new WorkPlace(new PlaceId(id), $"Plaats {id}", North(kilometres / 10.0), radius == 0 ? null : radius);

    private static Gen<GeoPoint?> Known { get; } =
        from kilometres in Gen.Int[-1, 90]
        select kilometres < 0 ? (GeoPoint?)null : North(kilometres);

    public static Gen<Offer> Offers { get; } =
        from functions in Some(["TEACHER", "TEACHER_B", "MENTOR", "ASSISTANT"])
        from subjects in Some(["MATHS", "PHYSICS", "SCIENCE"])
        from held in Some(Diplomas)
        from sectors in Some(["LOWER", "UPPER", "SECONDARY", "PRIMARY"])
        from tags in Tags
        from hours in Range
        from days in Gen.Int[-30, 100]
        from home in Known
        from baseLocation in Known
        from places in Place.Array[0, 3]
        from level in OneOf("VOCATIONAL", "BACHELOR", "MASTER")
        select AnOffer().Wanting(functions).Teaching(subjects).Holding(held).InSectors(sectors).AvailableFrom(Day.AddDays(days))
            .LivingAt(home).BasedAt(baseLocation).WithinReachOf(places).Educated(level)
            .With(offer => offer with { Expertise = tags, Hours = hours }).Build();

    public static Gen<Position> Positions { get; } =
        from function in OneOf("TEACHER", "TEACHER", "TEACHER_B", "MENTOR", "ASSISTANT")
        from subject in OneOf("MATHS", "MATHS", "PHYSICS", "SCIENCE", (string?)null)
        from sector in OneOf("LOWER", "LOWER", "UPPER", "YEARS_38")
        from tags in Tags
        from hours in Range
        from part in Gen.Int[-400, 400]
        from days in Gen.Int[0, 60]
        from length in Gen.Int[-100, 100]
        from asks in Gen.Int[0, 9]
        from unfilled in Gen.Bool
        from kilometres in Gen.Int[0, 600]
        select APosition().For(function).InSubject(subject).InSector(sector).At(North(kilometres / 10.0))
            .From(Day.AddDays(days), length < 0 ? null : Day.AddDays(days + length))
            .When(unfilled ? PositionSituations.ReplacementOrUnfilled : PositionSituations.None)
            .With(position => position with
            {
                Hours = hours,
                SmallestPart = part < 0 ? null : new Hours(part * 25),
                Requirements = new Requirements(
                    asks == 0 ? new QualificationCode("DEGREE") : null,
                    asks is 1 or 2 ? new EducationLevelCode("BACHELOR") : null,
                    tags),
            }).Build();

    public static Gen<(Offer Offer, Position Position)> Pairs { get; } = Gen.Select(Offers, Positions);

    public static Gen<MatchWeights> Weights { get; } = Gen.Int[0, 40].Array[Criteria.Count]
        .Where(weights => weights.Any(weight => weight > 0))
        .Select(weights => MatchWeights.Create(weights).Value);

    /// <summary>Some of these, each at most once, in any order.</summary>
    private static Gen<T[]> Some<T>(T[] all) =>
        from shuffled in Gen.Shuffle(all)
        from count in Gen.Int[0, all.Length]
        select shuffled[..count];

    /// <summary>One of these.</summary>
    public static Gen<T> OneOf<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(at => all[at]);
}
