namespace MijnOptie.Domain.Education;

/// <summary>A teaching qualification that someone says they hold.</summary>
/// <param name="Qualification">What is held.</param>
/// <param name="Subject">The subject it was given for; null when the qualification is not bound to one.</param>
/// <param name="InTraining">True when the person is in training for it now (a fact, asked on the form).</param>
public readonly record struct HeldQualification(QualificationCode Qualification, SubjectCode? Subject, bool InTraining = false);
