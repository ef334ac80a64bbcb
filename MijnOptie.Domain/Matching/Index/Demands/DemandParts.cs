namespace MijnOptie.Domain.Matching;

/// <summary>Which of the different columns of all demands one demand has, by their numbers in <see cref="DemandColumns"/>.</summary>
internal readonly record struct DemandParts(int Function, int Sector, int Qualification, int Subject, int Level);
