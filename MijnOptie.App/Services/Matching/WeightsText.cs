using System.Globalization;
using MijnOptie.Domain.Matching;

namespace MijnOptie.App.Services.Matching;

/// <summary>Weights as a short text, for an address and for the database: whole numbers in the order of the criteria, with hyphens between them.</summary>
internal static class WeightsText
{
    public static string Of(MatchWeights weights) =>
        string.Join('-', Criteria.All.Select(criterion => weights[criterion].ToString(CultureInfo.InvariantCulture)));

    /// <summary>The weights; null when the text holds none.</summary>
    public static MatchWeights? Parse(string? text)
    {
        if (text is null) return null;
        var weights = new List<int>();
        foreach (var part in text.Split('-'))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var weight)) return null;
            weights.Add(weight);
        }
        return MatchWeights.Create(weights).TryGet(out var made, out _) ? made : null;
    }
}
