using MijnOptie.Domain.Candidates;

namespace MijnOptie.Domain.Matching;

/// <summary>What <see cref="Matcher.Evaluate"/> says of a pair, in figures only.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Score">The score in hundredths.</param>
/// <param name="Effort">Of a near miss: the effort of its smallest option; else 0.</param>
internal readonly record struct PairFigures(VerdictKind Verdict, int Score, int Effort)
{
    public static PairFigures Of(Offer offer, PositionCode position, KindPrice price, ReachFigures reach, int present, Pricing pricing)
    {
        var (minimum, maximum) = (offer.Hours.Minimum.TenThousandths, offer.Hours.Maximum.TenThousandths);
        var terms = PairTerms.Of(position, pricing);
        var hours = HoursCriterion.Holds(minimum, maximum, terms.HoursLeast, terms.HoursMost);
        var available = offer.AvailableFrom.DayNumber;
        var date = available <= terms.Latest;
        var sum = price.Points
            + pricing.Points(Criterion.Hours, hours ? HoursCriterion.Fit(maximum, terms.HoursMost) : MatchFit.None)
            + pricing.Points(Criterion.StartDate, date ? StartDateCriterion.Fit(available, terms.Start, terms.Grace) : MatchFit.None)
            + pricing.Points(Criterion.Reach, reach.Fit)
            + pricing.Expertise(position.Wished)[present];
        var score = Pricing.Score(sum);
        if (price is { Final: true, Sector: true } && hours && date && reach.Holds)
        {
            return new PairFigures(price.Conditional ? VerdictKind.Conditional : VerdictKind.Match, score, 0);
        }
        if (!price.Final) return new PairFigures(VerdictKind.NoMatch, score, 0);
        var efforts = new Efforts(pricing.Settings);
        if (!price.Sector) efforts.AddSector();
        if (!hours) efforts.AddHours(offer, position.Position);
        if (!date) efforts.AddDays(available - terms.Latest);
        if (!reach.Holds) efforts.AddKilometres(reach.Kilometres);
        return efforts.Sum is { } effort ? new PairFigures(VerdictKind.NearMiss, score, effort) : new PairFigures(VerdictKind.NoMatch, score, 0);
    }
}
