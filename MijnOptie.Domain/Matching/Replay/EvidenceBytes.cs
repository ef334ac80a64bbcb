using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The figures behind a criterion, in canonical bytes.</summary>
internal static class EvidenceBytes
{
    public static void Write(CanonicalBytes bytes, Evidence evidence)
    {
        switch (evidence)
        {
            case FunctionEvidence e:
                bytes.Add("function").Add(e.Asked.Value).Add(e.Nearest?.Value).Add(e.Likeness.Closeness).Add(e.Likeness.Satisfies);
                break;
            case SubjectEvidence e:
                bytes.Add("subject").Add(e.Asked?.Value).Add(e.Nearest?.Value).Add(e.Closeness);
                break;
            case QualificationEvidence e:
                bytes.Add("qualification").Add((int)e.Basis).Add((int)e.Degree).Add(e.AskedByName?.Value).Add(e.Sector.Value).Add(e.Subject?.Value)
                    .AddList(e.Routes, Write).AddList(e.ToBeConfirmed, Write);
                break;
            case SectorEvidence e:
                bytes.Add("sector").Add(e.Asked.Value).Add(e.Wanted?.Value).Add(e.Choice).Add(e.Choices);
                break;
            case EducationLevelEvidence e:
                bytes.Add("level").Add(e.Asked?.Value).Add(e.Held.Value);
                break;
            case HoursEvidence e:
                bytes.Add("hours");
                Write(bytes, e.Wanted);
                Write(bytes, e.Offered);
                bytes.Add(e.MayBeSplit).Add(e.Overlap.HasValue);
                if (e.Overlap is { } overlap) Write(bytes, overlap);
                bytes.Add(e.Gap.TenThousandths);
                break;
            case StartDateEvidence e:
                bytes.Add("start").Add(e.AvailableFrom).Add(e.Start).Add(e.LatestStart).Add(e.DaysLate).Add(e.DaysTooLate);
                break;
            case ReachEvidence e:
                bytes.Add("reach").Add(e.Place is not null);
                if (e.Place is { } place) Write(bytes, place);
                Write(bytes, e.Distance);
                Write(bytes, e.Shortfall);
                Write(bytes, e.FromHome);
                Write(bytes, e.FromBaseLocation);
                break;
            case ExpertiseEvidence e:
                bytes.Add("expertise").AddSet(e.Present, Write).AddSet(e.Missing, Write);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(evidence));
        }
    }

    public static void Write(CanonicalBytes bytes, QualificationRoute route) => bytes
        .Add(route.RuleId).Add(route.Qualification.Value).Add((int)route.Outcome).Add(route.EndsOn?.DayNumber)
        .AddList(route.ExtensionsEndOn, (inner, day) => inner.Add(day))
        .AddList(route.ToArrange, (inner, code) => inner.Add(code))
        .Add(route.EmployerAssesses)
        .Add(route.MaximumHoursPerWeek is { } hours ? (int)(hours * 10_000) : null);

    public static void Write(CanonicalBytes bytes, WorkPlace place)
    {
        bytes.Add(place.Place.Value).Add(place.Name).Add(place.RadiusKm);
        OfferBytes.WritePoint(bytes, place.Point);
    }

    private static void Write(CanonicalBytes bytes, HoursRange range) => bytes.Add(range.Minimum.TenThousandths).Add(range.Maximum.TenThousandths);

    private static void Write(CanonicalBytes bytes, Distance? distance) => bytes.Add(distance?.Hectometres);

    private static void Write(CanonicalBytes bytes, ExpertiseTag tag) => bytes.Add(tag.Key);
}
