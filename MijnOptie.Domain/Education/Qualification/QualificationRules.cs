using System.Collections.Frozen;
using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>
/// Who may teach which subject in which sector, read from the table of rules. Immutable and safe to share between
/// threads. The rules are law: an organisation may be stricter, or take up a route that is off because it is uncertain.
/// <para>
/// Codes are standard codes (see <see cref="CodeLists"/> for an organisation's own). An entry that someone is in training
/// for counts only for rules about people in training; such a rule counts only entries in training. The table writes
/// out what a broader qualification covers, so implied qualifications never change an outcome; they only help explain.
/// </para>
/// </summary>
public sealed class QualificationRules
{
    private static readonly Lazy<QualificationRules> Shared = new(() => Over(EducationTables.Standard));
    private static readonly QualificationCode Nothing = new("NONE");

    private readonly EducationTables tables;
    private readonly RuleIndex active;
    private readonly RuleIndex unconfirmed;
    private readonly FrozenSet<QualificationCode> trainings;

    private QualificationRules(EducationTables tables, Func<QualificationRule, bool> isOn)
    {
        this.tables = tables;
        EnabledRules = [.. tables.Rules.Where(isOn)];
        active = new RuleIndex(tables, isOn);
        unconfirmed = new RuleIndex(tables, rule => rule.Certainty == Certainty.Low && !isOn(rule));
        trainings = tables.Rules
            .Where(rule => rule.PersonCondition == PersonCondition.InTraining)
            .Select(rule => rule.AlsoRequires ?? rule.Qualification)
            .ToFrozenSet();
    }

    /// <summary>The rules of the product as they are by default.</summary>
    public static QualificationRules Standard => Shared.Value;

    /// <summary>The rules that are on, in the table's order.</summary>
    public ImmutableArray<QualificationRule> EnabledRules { get; }

    /// <summary>
    /// The default rules with an organisation's choices. Choices replace those of this instance, they do not add up.
    /// </summary>
    /// <param name="switchedOff">Ids of conditional routes the organisation does not use.</param>
    /// <param name="switchedOn">Ids of uncertain rules, off by default, that it takes up.</param>
    /// <returns>The rules, or an error with the id: <c>QualificationRule.Unknown</c>; <c>QualificationRule.NotConditional</c>
    /// (only a conditional route can be switched off); <c>QualificationRule.NotOptional</c> (only a rule that is off by
    /// default can be switched on); <c>QualificationRule.OnAndOff</c> (both were asked).</returns>
    public Result<QualificationRules> With(IEnumerable<string> switchedOff, IEnumerable<string> switchedOn)
    {
        var byId = tables.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var off = switchedOff.ToHashSet(StringComparer.Ordinal);
        var on = switchedOn.ToHashSet(StringComparer.Ordinal);
        foreach (var id in off.Concat(on).Order(StringComparer.Ordinal))
        {
            if (!byId.TryGetValue(id, out var rule)) return new Error("QualificationRule.Unknown", id);
            if (off.Contains(id) && on.Contains(id)) return new Error("QualificationRule.OnAndOff", id);
            if (off.Contains(id) && rule.Outcome != QualificationOutcome.Conditional) return new Error("QualificationRule.NotConditional", id);
            if (on.Contains(id) && rule.IsEnabledByDefault) return new Error("QualificationRule.NotOptional", id);
        }
        return new QualificationRules(tables, rule => on.Contains(rule.Id) || (rule.IsEnabledByDefault && !off.Contains(rule.Id)));
    }

    /// <summary>Whether some rule asks if a person is in training for this qualification: then a form has to ask it.</summary>
    public bool AsksInTraining(QualificationCode qualification) => trainings.Contains(qualification);

    /// <summary>The outcome alone, without building routes; always that of <see cref="Judge"/>.</summary>
    public QualificationOutcome Outcome(QualificationQuestion question) =>
        Outcome(HeldIn(question), question.Sector, question.Subject, question.Situations);

    /// <summary>As <see cref="Outcome(QualificationQuestion)"/>, for many pairs: allocates nothing. Start and size never change an outcome.</summary>
    public QualificationOutcome Outcome(
        ReadOnlySpan<HeldQualification> held,
        SectorCode sector,
        SubjectCode subject,
        PositionSituations situations) => active.Best(held, sector, subject, situations);

    /// <summary>The outcome with its routes. Unknown codes have no rules, so they are not allowed.</summary>
    public QualificationJudgement Judge(QualificationQuestion question)
    {
        var held = HeldIn(question);
        var outcome = Outcome(question);
        var rules = active.Speaking(held, question.Sector, question.Subject, question.Situations, outcome);
        if (rules.Count == 0)
        {
            var implied = Implied(held);
            rules = active.Speaking(implied, question.Sector, question.Subject, question.Situations, outcome);
        }
        return new(outcome, Routes(rules, question));
    }

    /// <summary>
    /// Routes of rules that are off because they are uncertain, and would give a better outcome than <see cref="Judge"/>
    /// does: to be shown as "to be confirmed", never as a result.
    /// </summary>
    public ImmutableArray<QualificationRoute> ToBeConfirmed(QualificationQuestion question)
    {
        var held = HeldIn(question);
        var better = unconfirmed.Best(held, question.Sector, question.Subject, question.Situations);
        if (better <= Outcome(question)) return [];
        return Routes(unconfirmed.Speaking(held, question.Sector, question.Subject, question.Situations, better), question);
    }

    internal static QualificationRules Over(EducationTables tables) => new(tables, rule => rule.IsEnabledByDefault);

    private static ReadOnlySpan<HeldQualification> HeldIn(QualificationQuestion question) =>
        question.Held.IsDefault ? default : question.Held.AsSpan();

    // What explains a refusal when nothing held is named by a rule: what it implies, and nothing at all when nothing is held yet.
    private HeldQualification[] Implied(ReadOnlySpan<HeldQualification> held)
    {
        var implied = new List<HeldQualification>();
        var anything = false;
        foreach (var entry in held)
        {
            if (entry.InTraining) continue;
            anything = true;
            for (var next = tables.Qualifications.Find(entry.Qualification)?.Implies; next is { } code; next = tables.Qualifications.Find(code)?.Implies)
            {
                implied.Add(entry with { Qualification = code });
            }
        }
        if (!anything) implied.Add(new(Nothing, null));
        return [.. implied];
    }

    private static ImmutableArray<QualificationRoute> Routes(List<QualificationRule> rules, QualificationQuestion question) =>
        [.. rules.Select(rule => rule.RouteFrom(question.Start, question.Size))];
}
