using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Tests.Support;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching;

/// <summary>What the matching counts on of the rules of the law, over random holders, sectors and subjects of the real tables.</summary>
public sealed class RealRulesPropertyTests
{
    private static readonly EducationTables Tables = EducationTables.Standard;
    private static readonly MatchingRules Rules = MatchingRules.From(CodeLists.Standard, QualificationRules.Standard, MatchingSettings.Default);

    private static readonly Gen<SubjectCode> Subjects = Gen.Int[0, Tables.Subjects.All.Length - 1].Select(at => Tables.Subjects.All[at].Code);

    private static readonly Gen<HeldQualification> Held =
        from at in Gen.Int[0, Tables.Qualifications.All.Length - 1]
        from subject in Subjects
        from inTraining in Gen.Int[0, 3]
        let qualification = Tables.Qualifications.All[at]
        select new HeldQualification(qualification.Code, qualification.IsSubjectBound ? subject : null, inTraining == 0);

    private static readonly Gen<(Offer Offer, Position Position)> Pairs =
        from held in Held.Array[0, 4]
        from own in Gen.Bool
        from subject in Subjects
        from named in Gen.Int[0, 6]
        from sector in Gen.Int[0, Tables.Sectors.All.Length - 1]
        from situations in Gen.Int[0, 127]
        from hours in Gen.Int[0, 40]
        from days in Gen.Int[-100, 14]
        let asked = own && held.Length > 0 ? held[0].Subject ?? subject : subject
        let offer = AnOffer().Wanting("LERAAR_VO_LB").Teaching(subject.Value).Holding(held).InSectors("VO").Working(0, hours)
            .AvailableFrom(new DateOnly(2027, 2, 1).AddDays(days)).Educated("HBO_BACHELOR").Build()
        let position = APosition().For("LERAAR_VO_LB").InSubject(named == 0 ? null : asked.Value).InSector(Tables.Sectors.All[sector].Code.Value)
            .When((PositionSituations)situations).Build()
        select (offer, named == 1 ? position with { Requirements = position.Requirements with { Qualification = new QualificationCode("T2") } } : position);

    [Fact]
    public void Given_random_holders_Then_every_degree_occurs()
    {
        var counts = new int[4];
        Pairs.Sample(pair => Interlocked.Increment(ref counts[(int)Degree(pair.Offer, pair.Position)]), iter: 5_000);
        Assert.All(counts, count => Assert.True(count > 5, string.Join(", ", counts)));
    }

    [Fact]
    public void Given_one_more_qualification_Then_the_degree_never_falls() => Gen.Select(Pairs, Held).Sample((pair, held) =>
    {
        var more = pair.Offer with { Qualifications = pair.Offer.Qualifications.Add(held) };
        Assert.True(Degree(more, pair.Position) >= Degree(pair.Offer, pair.Position), Dump.Of(held));
    }, iter: 5_000);

    [Fact]
    public void Given_another_day_or_size_Then_the_degree_stays() => Gen.Select(Pairs, Gen.Int[0, 40], Gen.Int[0, 400]).Sample((pair, hours, days) =>
    {
        var other = pair.Offer with { AvailableFrom = pair.Offer.AvailableFrom.AddDays(days), Hours = AnOffer().Working(0, hours).Build().Hours };
        Assert.Equal(Degree(pair.Offer, pair.Position), Degree(other, pair.Position));
    }, iter: 2_000);

    [Fact]
    public void Given_what_is_held_in_another_order_Then_the_evidence_is_the_same() => Pairs.Sample(pair =>
    {
        var turned = pair.Offer with { Qualifications = [.. pair.Offer.Qualifications.Reverse()] };
        Assert.Equal(
            Dump.Of(QualificationCriterion.Assess(pair.Offer, pair.Position, Rules)), Dump.Of(QualificationCriterion.Assess(turned, pair.Position, Rules)));
    }, iter: 2_000);

    private static QualificationDegree Degree(Offer offer, Position position) =>
        ((QualificationEvidence)QualificationCriterion.Assess(offer, position, Rules).Evidence).Degree;
}
