using System.Collections.Immutable;

namespace MijnOptie.Domain.Privacy;

/// <summary>The duties that follow from a breach, and when (AVG art. 33 and 34).</summary>
public static class BreachRules
{
    /// <summary>Hours from becoming aware in which the authority is told. They run on in a weekend and on a holiday.</summary>
    public const int Hours = 72;

    /// <summary>The last moment to report, inclusive.</summary>
    public static DateTimeOffset ReportBy(DateTimeOffset awareAt) => awareAt.AddHours(Hours);

    /// <summary>What still has to be done; empty when the case can be closed.</summary>
    public static ImmutableArray<BreachDuty> Open(BreachFacts facts)
    {
        var duties = ImmutableArray.CreateBuilder<BreachDuty>();
        if (facts.ReportedAt is null && !facts.HasReasonNotToReport) duties.Add(BreachDuty.Report);
        if (facts.ReportedAt > ReportBy(facts.AwareAt) && !facts.HasReasonNotToReport) duties.Add(BreachDuty.ExplainDelay);
        if (facts.Risk == BreachRisk.High && !facts.ToldPeople && !facts.HasReasonNotToTell) duties.Add(BreachDuty.TellPeople);
        if (!facts.HasMeasures) duties.Add(BreachDuty.DescribeMeasures);
        return duties.ToImmutable();
    }

    /// <summary>True when the time to report has passed and nothing was decided.</summary>
    public static bool IsLate(BreachFacts facts, DateTimeOffset now) =>
        now > ReportBy(facts.AwareAt) && facts.ReportedAt is null && !facts.HasReasonNotToReport;
}
