using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>A position as the evaluation reads it, in canonical bytes.</summary>
internal static class PositionBytes
{
    public static void Write(CanonicalBytes bytes, Position position)
    {
        bytes.Add(position.Id.Value);
        OfferBytes.WritePoint(bytes, position.Point);
        bytes
            .Add(position.Function.Value)
            .Add(position.Subject?.Value)
            .Add(position.Sector.Value)
            .Add(position.Requirements.Qualification?.Value)
            .Add(position.Requirements.EducationLevel?.Value)
            .AddSet(position.Requirements.Expertise, (inner, tag) => inner.Add(tag.Key))
            .Add(position.Hours.Minimum.TenThousandths)
            .Add(position.Hours.Maximum.TenThousandths)
            .Add(position.SmallestPart?.TenThousandths)
            .Add(position.Period.Start)
            .Add(position.Period.End?.DayNumber)
            .Add((int)position.Situations);
    }
}
