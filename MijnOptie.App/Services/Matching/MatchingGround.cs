using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;

namespace MijnOptie.App.Services.Matching;

/// <summary>What an organisation's matching goes by.</summary>
internal sealed record MatchingGround(CodeLists Lists, MatchingRules Rules, MatchWeights Weights);
