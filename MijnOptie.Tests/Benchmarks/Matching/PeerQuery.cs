using System.Globalization;
using MijnOptie.Domain.Matching;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>The tables and the query, the same for every database but for how each divides whole numbers and takes a least and a most.</summary>
/// <param name="Divide">The operator that divides whole numbers.</param>
/// <param name="Least">The function that takes the smaller of two.</param>
/// <param name="Most">The function that takes the larger of two.</param>
/// <param name="Materialized">How a step is told to be worked out once.</param>
internal sealed record PeerQuery(string Divide, string Least, string Most, string Materialized)
{
    public static readonly string[] Tables =
    [
        "CREATE TABLE candidates (rank INTEGER PRIMARY KEY, kind INTEGER NOT NULL, minimum INTEGER NOT NULL, maximum INTEGER NOT NULL, available INTEGER NOT NULL, home INTEGER NOT NULL, base INTEGER NOT NULL, tags BIGINT NOT NULL)",
        "CREATE TABLE places (point INTEGER NOT NULL, reach INTEGER NOT NULL, candidate INTEGER NOT NULL)",
        "CREATE TABLE positions (number INTEGER PRIMARY KEY, demand INTEGER NOT NULL, spot INTEGER NOT NULL, least INTEGER NOT NULL, most INTEGER NOT NULL, start INTEGER NOT NULL, latest INTEGER NOT NULL, wished INTEGER NOT NULL, wish1 BIGINT NOT NULL, wish2 BIGINT NOT NULL, wish3 BIGINT NOT NULL)",
        "CREATE TABLE meets (demand INTEGER NOT NULL, kind INTEGER NOT NULL, points INTEGER NOT NULL, conditional INTEGER NOT NULL, PRIMARY KEY (demand, kind))",
        "CREATE TABLE near (spot INTEGER NOT NULL, point INTEGER NOT NULL, distance INTEGER NOT NULL, PRIMARY KEY (spot, point))",
    ];

    public static readonly string[] Indexes =
    [
        "CREATE INDEX places_reach ON places (point, reach, candidate)",
        "CREATE INDEX positions_spot ON positions (spot)",
    ];

    public static IEnumerable<(string Table, long[][] Rows)> Contents(PeerRows rows) =>
    [
        ("candidates", [.. rows.Candidates.Select(each => new[] { each.Rank, each.Kind, each.Minimum, each.Maximum, each.Available, each.Home, each.Base, each.Tags })]),
        ("places", [.. rows.Places.Select(each => new long[] { each.Point, each.Reach, each.Candidate })]),
        ("positions", [.. rows.Positions.Select(each => new[]
        {
            each.Number, each.Demand, each.Spot, each.Least, each.Most, each.Start, each.Latest, each.Wishes.Length,
            each.Wishes.ElementAtOrDefault(0), each.Wishes.ElementAtOrDefault(1), each.Wishes.ElementAtOrDefault(2),
        })]),
        ("meets", [.. rows.Meets.Select(each => new long[] { each.Demand, each.Kind, each.Points, each.Conditional })]),
        ("near", [.. rows.Near.Select(each => new long[] { each.Spot, each.Point, each.Distance })]),
    ];

    public string Text(Pricing pricing)
    {
        var (zero, days) = (pricing.ZeroAt, pricing.Settings.DateGraceDays + 1);
        int Of(Criterion criterion) => pricing.Maxima[(int)criterion];
        return string.Create(CultureInfo.InvariantCulture, $"""
            WITH within AS {Materialized} (
                SELECT DISTINCT n.spot, l.candidate FROM near n JOIN places l ON l.point = n.point AND l.reach >= n.distance
            ), reached AS {Materialized} (
                SELECT w.spot, c.rank, c.kind, c.minimum, c.maximum, c.available, c.tags,
                    {Of(Criterion.Reach)} * ((({Most}(0, {zero} - coalesce(h.distance, {zero})) + {Most}(0, {zero} - coalesce(b.distance, {zero}))) * 10000 + {zero}) {Divide} {2 * zero}) AS points
                FROM within w JOIN candidates c ON c.rank = w.candidate
                LEFT JOIN near h ON h.spot = w.spot AND h.point = c.home
                LEFT JOIN near b ON b.spot = w.spot AND b.point = c.base
            ), pairs AS (
                SELECT p.number, r.rank, m.conditional, r.available, (m.points + r.points
                    + {Of(Criterion.Hours)} * ((40000 * {Least}(r.maximum, p.most) + r.maximum + p.most) {Divide} (2 * (r.maximum + p.most)))
                    + {Of(Criterion.StartDate)} * ((20000 * ({days} - {Most}(0, r.available - p.start)) + {days}) {Divide} {2 * days})
                    + {Of(Criterion.Expertise)} * (CASE p.wished WHEN 0 THEN 10000 ELSE
                        (20000 * (CASE WHEN r.tags & p.wish1 <> 0 THEN 1 ELSE 0 END + CASE WHEN r.tags & p.wish2 <> 0 THEN 1 ELSE 0 END
                            + CASE WHEN r.tags & p.wish3 <> 0 THEN 1 ELSE 0 END) + p.wished) {Divide} (2 * p.wished) END)
                    + 5000) {Divide} 10000 AS score
                FROM positions p JOIN reached r ON r.spot = p.spot JOIN meets m ON m.demand = p.demand AND m.kind = r.kind
                WHERE r.minimum <= p.most AND p.least <= r.maximum AND {Least}(r.maximum, p.most) > 0 AND r.available <= p.latest
            ), ranked AS (
                SELECT number, rank, conditional, score, row_number() OVER (PARTITION BY number ORDER BY conditional, score DESC, available, rank) AS place FROM pairs
            )
            SELECT number, rank, conditional, score FROM ranked WHERE place <= 20 ORDER BY number, place
            """);
    }
}
