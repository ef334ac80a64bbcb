using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Matching.Planning;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Domain.Matching;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>A made-up world for a plan, the same for the same seed.</summary>
internal static class PlannerWorld
{
    private const int Subjects = 12;

    public static PlanInput Make(int people, int places, int optionsEach, int seed)
    {
        var random = new Random(seed);
        var subjectOfPerson = Enumerable.Range(0, people).Select(_ => Subject(random)).ToArray();
        var offers = subjectOfPerson.Select((_, at) => Offer(random, at)).ToArray();
        var subjectOfPlace = new int[places];
        var positions = new Position[places];
        for (var at = 0; at < places; at++)
        {
            var held = at < people && random.Next(2) == 0;
            subjectOfPlace[at] = held ? subjectOfPerson[at] : Subject(random);
            positions[at] = Position(random, at, held ? offers[at].Id : null);
            if (held) offers[at] = offers[at] with { CurrentHours = positions[at].Hours.Maximum };
        }
        var bySubject = Enumerable.Range(0, places).ToLookup(at => subjectOfPlace[at]);
        var pairs = offers.SelectMany((offer, at) => Options(random, offer, positions, [.. bySubject[subjectOfPerson[at]]], optionsEach)).ToList();
        return new PlanInput(offers, positions, MatchWeights.Default, SmallRules.Default, new Ready(pairs));
    }

    // A few subjects have most of the people.
    private static int Subject(Random random) => (int)(Math.Pow(random.NextDouble(), 2) * Subjects);

    private static Offer Offer(Random random, int at)
    {
        var most = 2 * random.Next(8, 21);
        return AnOffer().Numbered(at + 1).Working(most - (2 * random.Next(0, 5)), most).LivingAt(North(random.Next(0, 40)))
            .With(offer => offer with { CurrentHours = Hours.Zero, Qualifications = [new(new("DEGREE"), new SubjectCode("MATHS"))] }).Build();
    }

    private static Position Position(Random random, int at, CandidateId? holder)
    {
        var most = 2 * random.Next(6, 21);
        return APosition().Numbered(at + 1).Of(most - (2 * random.Next(0, 3)), most).At(North(random.Next(0, 40)))
            .With(position => position with
            {
                SmallestPart = most >= 16 && random.Next(5) == 0 ? Hours.Whole(8) : null,
                State = holder is null ? PositionState.Open : PositionState.FreesUp,
                Holder = holder,
            }).Build();
    }

    private static IEnumerable<PlanPair> Options(Random random, Offer offer, Position[] positions, int[] mine, int most)
    {
        random.Shuffle(mine);
        return mine.Where(at => positions[at].Holder != offer.Id).Take(most).Select(at => new PlanPair(
            offer.Id, positions[at].Id, VerdictKind.Match, new Score(random.Next(6_000, 10_000)), new Score(random.Next(6_000, 10_000))));
    }

    private sealed class Ready(IReadOnlyList<PlanPair> pairs) : IPlanPairs
    {
        public IEnumerable<PlanPair> Between(IReadOnlyList<Offer> offers, IReadOnlyList<Position> positions, CancellationToken cancellationToken) => pairs;
    }
}
