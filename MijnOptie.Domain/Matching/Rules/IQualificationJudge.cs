using System.Collections.Immutable;
using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Says whether a person may teach. Pure: the same question gives the same answer. The outcome depends on what is held, the sector,
/// the subject and the situations alone (start and size decide end dates), and holding more never makes it worse.
/// </summary>
public interface IQualificationJudge
{
    /// <summary>Names the rules in use; changes when any rule changes.</summary>
    string Version { get; }

    /// <summary>Judges a question in standard codes.</summary>
    QualificationJudgement Judge(QualificationQuestion question);

    /// <summary>Routes of uncertain rules that are off and would give a better outcome: to be confirmed, never a result.</summary>
    ImmutableArray<QualificationRoute> ToBeConfirmed(QualificationQuestion question);
}
