using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Hard: the person may teach this subject in this sector by the rules of the law, where the function asks it, and holds the
/// qualification the position asks by name, where it asks one (stricter than the law, never milder). Soft: exact over broader
/// over conditional. A conditional outcome makes the verdict amber.
/// <para>
/// When the function asks a qualification and the position names no subject, being qualified for one of the candidate's own
/// subjects in that sector is enough; the best of them counts.
/// </para>
/// </summary>
public static class QualificationCriterion
{
    /// <summary>The fit of a degree.</summary>
    public static int Fit(QualificationDegree degree, MatchingSettings settings) => degree switch
    {
        QualificationDegree.Exact => MatchFit.Full,
        QualificationDegree.Broader => settings.BroaderQualificationFit,
        QualificationDegree.Conditional => settings.ConditionalQualificationFit,
        _ => MatchFit.None,
    };

    /// <summary>Assesses one pair.</summary>
    public static CriterionResult Assess(Offer offer, Position position, MatchingRules rules)
    {
        var evidence = Judge(offer, position, rules);
        var fit = Fit(evidence.Degree, rules.Settings);
        return new CriterionResult(Criterion.Qualification, evidence.Degree != QualificationDegree.None, fit, evidence);
    }

    private static QualificationEvidence Judge(Offer offer, Position position, MatchingRules rules)
    {
        ImmutableArray<HeldQualification> held = [.. offer.Qualifications
            .Select(each => each.Subject is { } own ? each with { Subject = rules.Standard(own) } : each)
            .Distinct()
            .OrderBy(each => each.Qualification)
            .ThenBy(each => each.Subject?.Value, StringComparer.Ordinal)
            .ThenBy(each => each.InTraining)];
        if (!rules.AsksQualification(position.Function, position.Subject is not null))
        {
            return ByName(held, position, position.Subject, null, rules)
                ?? Evidence(position, QualificationBasis.NotAsked, QualificationDegree.Exact);
        }
        IEnumerable<SubjectCode> subjects = position.Subject is { } asked
            ? [asked]
            : held.Select(each => each.Subject).OfType<SubjectCode>().Concat(offer.Subjects).Distinct().Order();
        return subjects
            .Select(subject => ByLaw(held, offer, position, subject, rules))
            .OrderByDescending(each => each.Degree)
            .FirstOrDefault()
            ?? Evidence(position, QualificationBasis.NoSubject, QualificationDegree.None);
    }

    private static QualificationEvidence ByLaw(
        ImmutableArray<HeldQualification> held, Offer offer, Position position, SubjectCode subject, MatchingRules rules)
    {
        var question = new QualificationQuestion(
            held,
            position.Sector,
            rules.Standard(subject),
            position.Situations,
            position.Period.Start > offer.AvailableFrom ? position.Period.Start : offer.AvailableFrom,
            HoursCriterion.Size(offer, position));
        var judgement = rules.Judge(question);
        var evidence = ByName(held, position, subject, judgement, rules)
            ?? Evidence(position, QualificationBasis.Law, LawDegree(judgement, held, subject, rules), subject, judgement.Routes);
        return judgement.Outcome == QualificationOutcome.Allowed ? evidence : evidence with { ToBeConfirmed = rules.ToBeConfirmed(question) };
    }

    /// <summary>The answer when the position asks a qualification by name; null when it does not.</summary>
    private static QualificationEvidence? ByName(
        ImmutableArray<HeldQualification> held,
        Position position,
        SubjectCode? subject,
        QualificationJudgement? judgement,
        MatchingRules rules)
    {
        if (position.Requirements.Qualification is not { } asked) return null;
        var named = NamedDegree(held, asked, subject, judgement, rules);
        var basis = named == QualificationDegree.None ? QualificationBasis.AskedByNameNotHeld : QualificationBasis.AskedByNameAndHeld;
        if (judgement is null) return Evidence(position, basis, named);
        var law = judgement.Outcome switch
        {
            QualificationOutcome.Allowed => QualificationDegree.Exact,
            QualificationOutcome.Conditional => QualificationDegree.Conditional,
            _ => QualificationDegree.None,
        };
        return Evidence(position, basis, law < named ? law : named, subject, judgement.Routes);
    }

    /// <summary>Exact when an allowed route is open to anyone, or rests on something held for this very subject or bound to none.</summary>
    private static QualificationDegree LawDegree(
        QualificationJudgement judgement, ImmutableArray<HeldQualification> held, SubjectCode subject, MatchingRules rules) =>
        judgement.Outcome switch
        {
            QualificationOutcome.Allowed => judgement.Routes.IsEmpty || judgement.Routes.Any(route => route.Qualification == QualificationRule.Anyone
                || held.Any(each => IsFor(each, subject, rules) && rules.Implies(each.Qualification, route.Qualification)))
                ? QualificationDegree.Exact
                : QualificationDegree.Broader,
            QualificationOutcome.Conditional => QualificationDegree.Conditional,
            _ => QualificationDegree.None,
        };

    /// <summary>
    /// Exact when the very qualification asked is held for the subject, broader when one is held that has it within it. Held for
    /// another subject counts, as broader, when the law's own allowed route rests on it. In training is not held.
    /// </summary>
    private static QualificationDegree NamedDegree(
        ImmutableArray<HeldQualification> held,
        QualificationCode asked,
        SubjectCode? subject,
        QualificationJudgement? judgement,
        MatchingRules rules)
    {
        var best = QualificationDegree.None;
        foreach (var each in held)
        {
            if (each.InTraining || !rules.Implies(each.Qualification, asked)) continue;
            if (IsFor(each, subject, rules) && each.Qualification == asked) return QualificationDegree.Exact;
            var byLaw = judgement is { Outcome: QualificationOutcome.Allowed } allowed
                && allowed.Routes.Any(route => rules.Implies(each.Qualification, route.Qualification));
            if (IsFor(each, subject, rules) || byLaw) best = QualificationDegree.Broader;
        }
        return best;
    }

    private static bool IsFor(HeldQualification held, SubjectCode? subject, MatchingRules rules) =>
        held.Subject is null || subject is not { } asked || held.Subject == rules.Standard(asked);

    private static QualificationEvidence Evidence(
        Position position,
        QualificationBasis basis,
        QualificationDegree degree,
        SubjectCode? subject = null,
        ImmutableArray<QualificationRoute>? routes = null) =>
        new(basis, degree, position.Requirements.Qualification, position.Sector, subject, routes ?? [], []);
}
