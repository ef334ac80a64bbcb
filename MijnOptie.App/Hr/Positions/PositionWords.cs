using System.Collections.Immutable;
using MijnOptie.App.Design;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Positions;

/// <summary>What states and situations of a position are called, in a form and in a file.</summary>
internal static class PositionWords
{
    public static ImmutableArray<(PositionState Value, DisplayName Name)> States { get; } =
        [.. Enum.GetValues<PositionState>().Select(state => (state, TwoLanguages.Of<PositionsTexts>($"State.{state}")))];

    public static ImmutableArray<(PositionSituations Value, DisplayName Name)> Situations { get; } =
        [.. Enum.GetValues<PositionSituations>().Where(s => s != PositionSituations.None).Select(s => (s, TwoLanguages.Of<PositionsTexts>($"Situation.{s}")))];

    /// <returns>The state, or the error <c>Position.State</c> with the text and what it can be.</returns>
    public static Result<PositionState> State(string text) => Find(States, text, "Position.State");

    /// <returns>The situation, or the error <c>Position.Situation</c> with the text and what it can be.</returns>
    public static Result<PositionSituations> Situation(string text) => Find(Situations, text, "Position.Situation");

    private static Result<T> Find<T>(ImmutableArray<(T Value, DisplayName Name)> words, string text, string refusal)
        where T : struct, Enum
    {
        var key = PlaceName.Fold(text);
        foreach (var (value, name) in words)
        {
            if (key == PlaceName.Fold(name.Dutch) || key == PlaceName.Fold(name.English) || key == PlaceName.Fold(value.ToString())) return value;
        }
        return new Error(refusal, text, string.Join("; ", words.Select(w => w.Name.In(System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName))));
    }
}
