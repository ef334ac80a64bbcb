namespace MijnOptie.App.Hr.Admission;

/// <summary>A part of those who named the organisation.</summary>
/// <param name="Items">The people.</param>
/// <param name="Total">How many there are of this kind.</param>
/// <param name="Waiting">How many wait.</param>
public sealed record NewcomerPage(IReadOnlyList<NewcomerCard> Items, int Total, int Waiting);
