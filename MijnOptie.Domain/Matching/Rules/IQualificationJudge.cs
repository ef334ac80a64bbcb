using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>Says whether a person may teach. Pure: the same question gives the same answer, and holding more never makes it worse.</summary>
public interface IQualificationJudge
{
    /// <summary>Names the rules in use; changes when any rule changes.</summary>
    string Version { get; }

    /// <summary>Judges a question. The outcome may depend on what is held, the sector, the subject and the situations alone; the
    /// start and the size decide the end dates.</summary>
    QualificationJudgement Judge(QualificationQuestion question);
}
