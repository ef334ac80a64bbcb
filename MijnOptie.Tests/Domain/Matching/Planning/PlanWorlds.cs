using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Matching.Planning;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support.Builders;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.Planning;

/// <summary>Small worlds in which people hold positions, hours are scarce and most pairs fit. All hours are multiples of eight.</summary>
internal static class PlanWorlds
{
    private const int Step = 8;

    /// <summary>A world: its people, its positions, and what HR has turned.</summary>
    public sealed record World(Offer[] Offers, Position[] Positions, PlanOptions Options)
    {
        public PlanInput Input => PlanInput.Evaluating(Offers, Positions, MatchWeights.Default, SmallRules.Default);

        public override string ToString() => string.Join(
            Environment.NewLine,
            [
                .. Offers.Select(offer => $"{offer.Id} wants {offer.Hours.Minimum.PerWeek}-{offer.Hours.Maximum.PerWeek} has {offer.CurrentHours.PerWeek} at {offer.Home?.Latitude} {string.Join('/', offer.Subjects)} {string.Join('/', offer.Expertise)}"),
                .. Positions.Select(position => $"{position.Id} {position.Hours.Minimum.PerWeek}-{position.Hours.Maximum.PerWeek} parts {position.SmallestPart?.PerWeek} held by {position.Holder} at {position.Point.Latitude} {position.Subject}"),
                $"{Options}",
            ]);
    }

    public static Gen<World> Small { get; } = Of(people: 4, positions: 4);

    public static Gen<World> Larger { get; } = Of(people: 14, positions: 12);

    public static Offer Person(int number, int least, int most, double home, int now = 0) => AnOffer().Numbered(number).Working(least, most)
        .LivingAt(North(home)).WithinReachOf(new WorkPlace(new PlaceId(1), "Middelstad", North(0), 60))
        .With(offer => offer with { CurrentHours = Hours.Whole(now) }).Build();

    public static Position Place(int number, int least, int most, double at, int? part = null, Offer? holder = null) => APosition().Numbered(number)
        .Of(least, most).At(North(at))
        .With(position => position with
        {
            Location = new LocationId(new Guid(1 + (number % 2), 0, 0, new byte[8])),
            SmallestPart = part is { } smallest ? Hours.Whole(smallest) : null,
            State = holder is null ? PositionState.Open : PositionState.FreesUp,
            Holder = holder?.Id,
        }).Build();

    private static Gen<World> Of(int people, int positions) =>
        from offers in Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 50], Gen.Int[0, 9]).Array[1, people]
        from places in Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2], Gen.Int[0, 50], Gen.Int[0, 9], Gen.Int[0, 5]).Array[1, positions]
        from chain in Gen.Int[1, 4]
        from each in Gen.Int[1, 2]
        from mayLeaveEmpty in Gen.Bool
        from goals in Gen.Int[0, 3]
        from cap in Gen.Int[-3, 2]
        let everyone = offers.Select((each, at) => Person(at + 1, each.Item1 * Step, Math.Min(40, (each.Item1 + each.Item2) * Step), each.Item3, Step * (at % 3))).ToArray()
        select new World(
            everyone,
            [.. places.Select((each, at) => Place(
                at + 1,
                each.Item1 * Step,
                Math.Min(40, (each.Item1 + each.Item2) * Step),
                each.Item3,
                each.Item4 >= 6 ? Step : null,
                each.Item5 >= 3 && at < everyone.Length ? everyone[at] : null))],
            new PlanOptions
            {
                LongestChain = chain,
                PositionsPerPerson = each,
                MayLeaveEmpty = mayLeaveEmpty,
                Caps = cap < 0 ? [] : [new LocationCap(new LocationId(new Guid(1, 0, 0, new byte[8])), cap, cap == 0 ? null : cap)],
                Objective = goals switch
                {
                    0 => PlanObjective.InOrder(PlanGoal.People, PlanGoal.Score).Value,
                    1 => PlanObjective.Weighed(3, 20, 5).Value,
                    _ => PlanObjective.Default,
                },
            });
}
