using System.Globalization;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Tests.Domain.Matching.Index;

/// <summary>A small world to rank, with all that decides the ranking.</summary>
internal sealed record World(Offer[] Offers, Position[] Positions, MatchWeights Weights, MatchingSettings Settings, int Count, LaneWidth Width)
{
    public MatchingRules Rules { get; } = SmallRules.With(Settings);

    public MatchIndex Index(int workers = 2) => MatchIndex
        .Build(Offers, Positions, Rules, Weights, new MatchIndexOptions { Width = Width, Workers = workers }).Value;

    /// <summary>A failing world, short enough to read and to rebuild by hand.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""

        weights {string.Join(' ', Criteria.All.Select(criterion => Weights[criterion]))}, top {Count}, {Width}, grace {Settings.DateGraceDays}, zero at {Settings.TravelZeroKilometres} km
        {string.Join('\n', Offers.Select(Line))}
        {string.Join('\n', Positions.Select(Line))}
        """);

    private static string Line(Offer offer) => string.Create(CultureInfo.InvariantCulture,
        $"offer {offer.Id}: {string.Join('+', offer.Functions)} | {string.Join('+', offer.Subjects)} | {string.Join('+', offer.Qualifications.Select(held => $"{held.Qualification}/{held.Subject}/{held.InTraining}"))} | {string.Join('>', offer.Sectors)} | {offer.Hours.Minimum.TenThousandths}-{offer.Hours.Maximum.TenThousandths} | {offer.AvailableFrom:O} | home {offer.Home?.Latitude} base {offer.BaseLocation?.Latitude} | {string.Join('+', offer.Places.Select(place => $"{place.Point.Latitude}~{place.RadiusKm}"))} | {offer.EducationLevel} | {string.Join('+', offer.Expertise)}");

    private static string Line(Position position) => string.Create(CultureInfo.InvariantCulture,
        $"position {position.Id}: {position.Function} | {position.Subject} | {position.Sector} | {position.Requirements.Qualification} {position.Requirements.EducationLevel} | {position.Hours.Minimum.TenThousandths}-{position.Hours.Maximum.TenThousandths}/{position.SmallestPart?.TenThousandths} | {position.Period.Start:O}-{position.Period.End:O} | at {position.Point.Latitude} | {position.Situations} {position.State} held by {position.Holder} | {string.Join('+', position.Requirements.Expertise)}");
}
