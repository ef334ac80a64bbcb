namespace MijnOptie.Domain.Matching;

/// <summary>What rules decide of a pair.</summary>
/// <param name="Points">The points of function, qualification, sector, subject and level together; what fails brings none.</param>
/// <param name="Final">True when function, qualification and level hold: none of them can give way.</param>
/// <param name="Sector">True when the sector is wanted.</param>
/// <param name="Conditional">True when it would be under a condition of the law.</param>
internal readonly record struct KindPrice(int Points, bool Final, bool Sector, bool Conditional)
{
    public static KindPrice Of(Demand demand, OfferKind kind, Pricing pricing) => Of(
        demand.FunctionFit[kind.Functions],
        demand.Qualification[kind.Teaching],
        demand.SectorChoice[kind.Sectors],
        demand.SubjectFit[kind.Teaching],
        demand.LevelHolds[kind.Level],
        pricing);

    public static KindPrice Of(int functionFit, QualificationDegree degree, int sectorChoice, int subjectFit, bool level, Pricing pricing) => new(
        pricing.Points(Criterion.Function, Math.Max(0, functionFit))
            + pricing.QualificationPoints(degree)
            + pricing.SectorPoints(sectorChoice)
            + pricing.Points(Criterion.Subject, subjectFit)
            + pricing.Points(Criterion.EducationLevel, level ? MatchFit.Full : MatchFit.None),
        functionFit >= 0 && degree != QualificationDegree.None && level,
        sectorChoice > 0,
        degree == QualificationDegree.Conditional);
}
