using MijnOptie.Domain.Education;

namespace MijnOptie.App.Services.Matching;

/// <summary>The text by which a position is found.</summary>
internal static class PositionText
{
    public static string Of(PositionCard card, CodeLists lists) => CodeNames.Searchable(
        lists,
        [card.Title, card.LocationName, card.Town, card.Reference],
        [card.Position.Function],
        card.Position.Subject is { } subject ? [subject] : []);
}
