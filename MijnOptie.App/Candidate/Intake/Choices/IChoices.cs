using MijnOptie.App.Design;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>Something to choose by typing. What is kept of a choice is its value.</summary>
public interface IChoices
{
    /// <summary>The choice that is kept as this; null when there is none.</summary>
    Option? Of(string? kept);

    /// <summary>What fits the words, best first.</summary>
    IReadOnlyList<Option> Find(string words);

    /// <summary>The one choice these words name; null when they name none, or several.</summary>
    Option? Named(string words);
}
