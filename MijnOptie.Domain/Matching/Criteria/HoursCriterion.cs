using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Hard: there is a number of hours over zero that lies in both ranges. A position that may be split offers every part from
/// its smallest part up. Soft: the share of both wishes met. Each side's wish is the most it would have; the most both can
/// agree on is the smaller of the two; so, of the hours the two wish for together, twice the smaller is met. Equal wishes
/// fit fully; more hours agreed never fit less. A larger wish that the other side cannot meet is a wish less well met.
/// All arguments are ten-thousandths of full time.
/// </summary>
public static class HoursCriterion
{
    /// <summary>The least one person may take of a position.</summary>
    public static int Least(int minimum, int? smallestPart) => Math.Min(minimum, smallestPart ?? minimum);

    /// <summary>The hard part.</summary>
    public static bool Holds(int wantedMinimum, int wantedMaximum, int offeredMinimum, int offeredMaximum) =>
        wantedMinimum <= offeredMaximum && offeredMinimum <= wantedMaximum && Math.Min(wantedMaximum, offeredMaximum) > 0;

    /// <summary>The soft part, given that the hard part holds.</summary>
    public static int Fit(int wantedMaximum, int offeredMaximum) =>
        MatchFit.Share(2L * Math.Min(wantedMaximum, offeredMaximum), (long)wantedMaximum + offeredMaximum);

    /// <summary>Assesses one pair.</summary>
    public static CriterionResult Assess(Offer offer, Position position)
    {
        var (wanted, offered) = (offer.Hours, Offered(position));
        var holds = Holds(
            wanted.Minimum.TenThousandths, wanted.Maximum.TenThousandths, offered.Minimum.TenThousandths, offered.Maximum.TenThousandths);
        var least = Larger(wanted.Minimum, offered.Minimum);
        var most = Smaller(wanted.Maximum, offered.Maximum);
        var evidence = new HoursEvidence(
            wanted,
            offered,
            position.SmallestPart is not null,
            holds ? Range(least, most) : null,
            least > most ? least - most : Hours.Zero);
        var fit = holds ? Fit(wanted.Maximum.TenThousandths, offered.Maximum.TenThousandths) : MatchFit.None;
        return new CriterionResult(Criterion.Hours, holds, fit, evidence);
    }

    /// <summary>What one person may take of a position.</summary>
    public static HoursRange Offered(Position position) => Range(
        new Hours(Least(position.Hours.Minimum.TenThousandths, position.SmallestPart?.TenThousandths)), position.Hours.Maximum);

    /// <summary>The size of an appointment: the most both agree on, or, when they do not, what the position offers nearest to it.</summary>
    public static Hours Size(Offer offer, Position position)
    {
        var offered = Offered(position);
        return Larger(offered.Minimum, Smaller(offer.Hours.Maximum, offered.Maximum));
    }

    private static HoursRange Range(Hours minimum, Hours maximum) => HoursRange.Create(minimum, maximum).Value;

    private static Hours Smaller(Hours left, Hours right) => left < right ? left : right;

    private static Hours Larger(Hours left, Hours right) => left > right ? left : right;
}
