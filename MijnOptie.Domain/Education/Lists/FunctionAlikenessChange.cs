namespace MijnOptie.Domain.Education;

/// <summary>An organisation's own word on how near one function is to another, one way; it goes before the standard table.</summary>
/// <param name="From">The function someone wants; standard or own.</param>
/// <param name="To">The function of the position; standard or own.</param>
/// <param name="Closeness">0 (nothing to do with it) to 10,000, both inclusive.</param>
/// <param name="SatisfiesCriterion">Whether it counts as the function wanted.</param>
public sealed record FunctionAlikenessChange(FunctionCode From, FunctionCode To, int Closeness, bool SatisfiesCriterion);
