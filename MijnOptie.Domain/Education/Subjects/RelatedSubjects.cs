namespace MijnOptie.Domain.Education;

/// <summary>Two subjects that are alike. Symmetric, and for scoring only: it never makes anyone qualified.</summary>
/// <param name="First">One subject.</param>
/// <param name="Second">The other.</param>
/// <param name="Closeness">How alike, in ten-thousandths: 1 to 9,999.</param>
/// <param name="Basis">On what ground: <c>content</c> or <c>learning_area</c>.</param>
/// <param name="Reason">Why, in Dutch.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record RelatedSubjects(
    SubjectCode First,
    SubjectCode Second,
    int Closeness,
    string Basis,
    string Reason,
    string Source,
    Certainty Certainty) : ISourced;
