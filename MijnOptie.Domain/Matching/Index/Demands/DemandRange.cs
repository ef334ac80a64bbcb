namespace MijnOptie.Domain.Matching;

/// <summary>Kinds side by side that mostly meet a demand, with the rows they take.</summary>
/// <param name="FirstKind">The first kind.</param>
/// <param name="RowFrom">The first row.</param>
/// <param name="RowTo">One past the last row.</param>
/// <param name="PointsAt">Where the points of the first kind are in <see cref="PricedDemand.Points"/>.</param>
/// <param name="Most">The most points a kind among them has.</param>
/// <param name="Conditional">True when they meet it under a condition of the law.</param>
internal readonly record struct DemandRange(int FirstKind, int RowFrom, int RowTo, int PointsAt, int Most, bool Conditional);
