namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A plan in the making: hours per option, and who leaves what.</summary>
internal sealed class PlanDraft
{
    public PlanDraft(PlanModel model)
    {
        Hours = new int[model.Options.Length];
        Left = new bool[model.Holdings.Length];
    }

    /// <summary>Units per option; 0 when not taken.</summary>
    public int[] Hours { get; }

    /// <summary>Per holding, whether it is left.</summary>
    public bool[] Left { get; }

    /// <summary>What it is worth at each level, exactly.</summary>
    public long[] Worth(PlanModel model)
    {
        var worth = new long[model.Levels.Length];
        for (var at = 0; at < worth.Length; at++)
        {
            var level = model.Levels[at];
            foreach (var person in model.People)
            {
                if (person.Options.Any(option => Hours[option] > 0)) worth[at] += level.Person;
            }
            for (var option = 0; option < Hours.Length; option++) worth[at] += level.PerUnit(model.Options[option]) * Hours[option];
            for (var holding = 0; holding < Left.Length; holding++)
            {
                if (Left[holding]) worth[at] -= level.Hour * model.Holdings[holding].Hours;
            }
        }
        return worth;
    }
}
