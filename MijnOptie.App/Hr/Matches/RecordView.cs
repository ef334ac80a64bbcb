namespace MijnOptie.App.Hr.Matches;

/// <summary>What it takes to replay the match.</summary>
public sealed record RecordView(int Engine, IReadOnlyList<LineView> Weights, string Rules, string Input, IReadOnlyList<LineView> Earlier);
