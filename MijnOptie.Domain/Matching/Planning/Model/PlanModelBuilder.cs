using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>From people and positions to arithmetic.</summary>
internal sealed class PlanModelBuilder
{
    private readonly PlanWorld world;
    private readonly PlanOptions settings;
    private readonly ILookup<int, int> holdingsOf;
    private readonly List<OptionNode> options = [];
    private readonly List<(int Option, int Holding)> notFor = [];
    private readonly Score[] heldWishes;

    private PlanModelBuilder(PlanWorld world, PlanOptions settings)
    {
        this.world = world;
        this.settings = settings;
        holdingsOf = world.Held.Index().ToLookup(each => each.Item.Person, each => each.Index);
        heldWishes = [.. world.Held.Select(world.HeldWishes)];
    }

    /// <summary>The model, whose people, places, holdings and options are those of the world, in the same order.</summary>
    public static PlanModel Build(PlanWorld world, PlanOptions settings) => new PlanModelBuilder(world, settings).Build();

    private PlanModel Build()
    {
        foreach (var (at, pair) in world.Pairs.Index()) Add(at, pair);
        var unit = Unit();
        var byPerson = options.Index().ToLookup(each => each.Item.Person, each => each.Index);
        var byPlace = options.Index().ToLookup(each => each.Item.Place, each => each.Index);
        var holder = world.Held.Index().ToDictionary(each => each.Item.Place, each => each.Index);
        var staying = settings.Staying.ToHashSet();
        return new PlanModel
        {
            Unit = unit,
            People = [.. world.Offers.Select((offer, at) => new PersonNode(
                Least(offer, at) / unit, offer.Hours.Maximum.TenThousandths / unit, Before(at) / unit, [.. byPerson[at]], [.. holdingsOf[at]]))],
            Places = [.. world.Positions.Select((position, at) => new PlaceNode(
                position.Hours.Maximum.TenThousandths / unit, position.SmallestPart is not null, holder.GetValueOrDefault(at, -1), [.. byPlace[at]]))],
            Options = [.. options.Select(option => option with { Least = Math.Max(1, option.Least / unit), Most = option.Most / unit })],
            Holdings = [.. world.Held.Select(held => new HoldingNode(
                held.Person, held.Place, held.Hours.TenThousandths / unit, !staying.Contains(world.Offers[held.Person].Id)))],
            Apart = [.. byPerson.SelectMany(person => Pairs(person).Where(pair => TooFar(options[pair.One].Place, options[pair.Other].Place)))],
            NotBeside = [.. options.Index().SelectMany(option => holdingsOf[option.Item.Person]
                .Where(holding => TooFar(option.Item.Place, world.Held[holding].Place))
                .Select(holding => (option.Index, holding)))],
            NotFor = [.. notFor],
            Caps = [.. settings.Caps.OrderBy(cap => cap.Location).SelectMany(Caps)],
            Locked = [.. Locked().Order()],
            Levels = [.. settings.Objective.Goals.Select(goal => PlanLevels.Of(goal, settings.Objective, unit))],
            LongestChain = settings.LongestChain,
            PositionsPerPerson = settings.PositionsPerPerson,
            MayLeaveEmpty = settings.MayLeaveEmpty,
        };
    }

    private void Add(int at, PlanPair pair)
    {
        var (person, place) = (world.Person(pair.Candidate), world.Place(pair.Position));
        var offered = HoursCriterion.Offered(world.Positions[place]);
        var most = Math.Min(offered.Maximum.TenThousandths, world.Offers[person].Hours.Maximum.TenThousandths);
        options.Add(new OptionNode(person, place, offered.Minimum.TenThousandths, most, pair.Score.Hundredths));
        foreach (var holding in holdingsOf[person])
        {
            if (pair.Wishes <= heldWishes[holding]) notFor.Add((at, holding));
        }
    }

    private int Before(int person) => holdingsOf[person].Sum(holding => world.Held[holding].Hours.TenThousandths);

    // Nobody ends with fewer hours than before, unless they want fewer.
    private int Least(Offer offer, int person) =>
        Math.Max(offer.Hours.Minimum.TenThousandths, Math.Min(Before(person), offer.Hours.Maximum.TenThousandths));

    private int Unit()
    {
        var unit = 0;
        void Take(int hours) => unit = (int)System.Numerics.BigInteger.GreatestCommonDivisor(unit, hours);
        foreach (var option in options)
        {
            Take(option.Least);
            Take(option.Most);
        }
        foreach (var held in world.Held) Take(held.Hours.TenThousandths);
        foreach (var position in world.Positions) Take(position.Hours.Maximum.TenThousandths);
        foreach (var offer in world.Offers)
        {
            Take(offer.Hours.Minimum.TenThousandths);
            Take(offer.Hours.Maximum.TenThousandths);
        }
        return Math.Max(1, unit);
    }

    private bool TooFar(int place, int other) => settings.FurthestApart is { } most
        && world.Positions[place].Point.DistanceTo(world.Positions[other].Point) > most;

    private IEnumerable<CapNode> Caps(LocationCap cap)
    {
        bool IsThere(int place) => world.Positions[place].Location == cap.Location;
        if (cap.Arrivals is { } arrivals)
        {
            yield return new CapNode([.. options.Index().Where(each => IsThere(each.Item.Place)).Select(each => each.Index)], [], arrivals);
        }
        if (cap.Departures is { } departures)
        {
            yield return new CapNode([], [.. world.Held.Index().Where(each => IsThere(each.Item.Place)).Select(each => each.Index)], departures);
        }
    }

    private IEnumerable<int> Locked()
    {
        var locked = settings.Locked.ToHashSet();
        return world.Pairs.Index().Where(each => locked.Contains(new PlanStep(each.Item.Candidate, each.Item.Position))).Select(each => each.Index);
    }

    private static IEnumerable<(int One, int Other)> Pairs(IEnumerable<int> items)
    {
        var all = items.ToList();
        return all.SelectMany((one, at) => all.Skip(at + 1).Select(other => (one, other)));
    }
}
