namespace MijnOptie.Domain.Education;

/// <summary>An organisation's own word on how alike two subjects are, both ways; it goes before the standard table.</summary>
/// <param name="First">One subject; standard or own.</param>
/// <param name="Second">The other.</param>
/// <param name="Closeness">0 (nothing to do with each other) to 10,000, both inclusive.</param>
public sealed record SubjectAlikenessChange(SubjectCode First, SubjectCode Second, int Closeness);
