using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>One rule that speaks to a question, with what follows from it.</summary>
/// <param name="RuleId">Id of the rule in the table.</param>
/// <param name="Qualification">The held qualification it rests on; <c>*</c> when anyone.</param>
/// <param name="Outcome">What this rule alone says.</param>
/// <param name="LegalStatus">bevoegd, bevoegd_in_team, benoembaar, niet_bevoegd or geen_eis, as in the table.</param>
/// <param name="Code">Kind of route, as in the table (QUALIFIED, REPLACEMENT_UNFILLED, ...).</param>
/// <param name="LegalGround">Article of the law, as a person reads it.</param>
/// <param name="Explanation">One sentence, in both languages.</param>
/// <param name="EndsOn">Last day of the first term, inclusive; null without a term.</param>
/// <param name="ExtensionsEndOn">Last days, inclusive, after the first and the second extension, as far as the rule has them.</param>
/// <param name="ToArrange">Conditions still to be signed or arranged, as codes of the table (study_agreement, ...).</param>
/// <param name="TermNote">Note to the term in Dutch; empty when there is none.</param>
/// <param name="EmployerAssesses">Allowed by law, while the employer must still judge the person's competence.</param>
/// <param name="MaximumHoursPerWeek">Most clock hours a week on yearly average; null without a limit.</param>
public sealed record QualificationRoute(
    string RuleId,
    QualificationCode Qualification,
    QualificationOutcome Outcome,
    string LegalStatus,
    string Code,
    string LegalGround,
    DisplayName Explanation,
    DateOnly? EndsOn,
    ImmutableArray<DateOnly> ExtensionsEndOn,
    ImmutableArray<string> ToArrange,
    string TermNote,
    bool EmployerAssesses,
    decimal? MaximumHoursPerWeek);
