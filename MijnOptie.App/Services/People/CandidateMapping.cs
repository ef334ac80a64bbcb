using System.Collections.Immutable;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>Between a candidate and the rows one is stored in.</summary>
internal static class CandidateMapping
{
    /// <summary>Writes a candidate over a row. Parts are replaced as a whole.</summary>
    public static void Write(Candidate candidate, CandidateSource source, CandidateRow row)
    {
        var (contact, offer) = (candidate.Contact, candidate.Offer);
        row.Id = offer.Id.Value;
        row.SubmissionId = candidate.Submission;
        row.Initials = contact.Initials;
        row.FirstName = contact.FirstName;
        row.LastName = contact.LastName;
        row.Email = contact.Email.Value;
        row.EmailKey = contact.Email.Key;
        row.Phone = contact.Phone;
        row.LinkedIn = contact.LinkedIn;
        row.Language = candidate.Language;
        row.HomeTown = candidate.HomeTown.Name;
        row.HomePlaceId = candidate.HomeTown.Place?.Value;
        row.HomeLatitude = candidate.HomeTown.Point?.Latitude;
        row.HomeLongitude = candidate.HomeTown.Point?.Longitude;
        row.BaseLocation = candidate.BaseLocation?.Name;
        row.BaseLocationId = candidate.BaseLocation?.Location?.Value;
        row.BasePlaceId = candidate.BaseLocation?.Place?.Value;
        row.BaseLatitude = candidate.BaseLocation?.Point?.Latitude;
        row.BaseLongitude = candidate.BaseLocation?.Point?.Longitude;
        row.Reference = candidate.Reference;
        row.EducationLevelCode = offer.EducationLevel.Value;
        row.CategoryCode = offer.Category.Value;
        row.StatusCode = offer.Status.Value;
        row.MinimumHours = offer.Hours.Minimum.TenThousandths;
        row.MaximumHours = offer.Hours.Maximum.TenThousandths;
        row.CurrentHours = offer.CurrentHours.TenThousandths;
        row.AvailableFrom = offer.AvailableFrom;
        row.EnteredAt = candidate.EnteredAt;
        row.Source = source;
        WriteParts(offer, row);
    }

    public static Candidate Read(CandidateRow row) => new()
    {
        Submission = row.SubmissionId,
        Contact = new ContactDetails
        {
            Initials = row.Initials,
            FirstName = row.FirstName,
            LastName = row.LastName,
            Email = EmailAddress.Parse(row.Email).Value,
            Phone = row.Phone,
            LinkedIn = row.LinkedIn,
        },
        Offer = ReadOffer(row),
        HomeTown = new NamedPlace(row.HomeTown, Point(row.HomeLatitude, row.HomeLongitude), Id(row.HomePlaceId)),
        BaseLocation = row.BaseLocation is null
            ? null
            : new NamedPlace(row.BaseLocation, Point(row.BaseLatitude, row.BaseLongitude), Id(row.BasePlaceId),
                row.BaseLocationId is { } location ? new LocationId(location) : null),
        Reference = row.Reference,
        Language = row.Language,
        EnteredAt = row.EnteredAt,
        StillRightAt = row.StillRightAt,
    };

    public static Offer ReadOffer(CandidateRow row) => new()
    {
        Id = new CandidateId(row.Id),
        Functions = [.. row.Functions.OrderBy(x => x.Order).Select(x => new FunctionCode(x.FunctionCode))],
        Subjects = [.. row.Subjects.OrderBy(x => x.Order).Select(x => new SubjectCode(x.SubjectCode))],
        Qualifications = [.. row.Qualifications.OrderBy(x => x.Order).Select(x => new HeldQualification(
            new QualificationCode(x.QualificationCode), x.SubjectCode is { } subject ? new SubjectCode(subject) : null, x.InTraining))],
        Expertise = [.. row.Expertise.OrderBy(x => x.Order).Select(x => ExpertiseTag.Parse(x.Text).Value)],
        Sectors = [.. row.Sectors.OrderBy(x => x.Order).Select(x => new SectorCode(x.SectorCode))],
        Hours = HoursRange.Create(new Hours(row.MinimumHours), new Hours(row.MaximumHours)).Value,
        CurrentHours = new Hours(row.CurrentHours),
        AvailableFrom = row.AvailableFrom,
        Home = Point(row.HomeLatitude, row.HomeLongitude),
        BaseLocation = Point(row.BaseLatitude, row.BaseLongitude),
        Places = [.. row.Places.OrderBy(x => x.Order).Select(x => new WorkPlace(
            new PlaceId(x.PlaceId), x.Name, new GeoPoint(x.Latitude, x.Longitude), x.RadiusKm))],
        EducationLevel = new EducationLevelCode(row.EducationLevelCode),
        Category = new CategoryCode(row.CategoryCode),
        Status = new StatusCode(row.StatusCode),
    };

    private static void WriteParts(Offer offer, CandidateRow row)
    {
        Replace(row.Functions, offer.Functions, (code, part) => part.FunctionCode = code.Value);
        Replace(row.Subjects, offer.Subjects, (code, part) => part.SubjectCode = code.Value);
        Replace(row.Sectors, offer.Sectors, (code, part) => part.SectorCode = code.Value);
        Replace(row.Expertise, offer.Expertise, (tag, part) => part.Text = tag.Text);
        Replace(row.Qualifications, offer.Qualifications, (held, part) =>
        {
            part.QualificationCode = held.Qualification.Value;
            part.SubjectCode = held.Subject?.Value;
            part.InTraining = held.InTraining;
        });
        Replace(row.Places, offer.Places, (place, part) =>
        {
            part.PlaceId = place.Place.Value;
            part.Name = place.Name;
            part.Latitude = place.Point.Latitude;
            part.Longitude = place.Point.Longitude;
            part.RadiusKm = place.RadiusKm;
        });
    }

    // Rows are changed in place, so that a change of one part is one update and not a delete and an insert of the same key.
    private static void Replace<TValue, TRow>(List<TRow> rows, ImmutableArray<TValue> values, Action<TValue, TRow> write)
        where TRow : class, ICandidatePart, new()
    {
        if (rows.Count > values.Length) rows.RemoveRange(values.Length, rows.Count - values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (i == rows.Count) rows.Add(new TRow());
            rows[i].Order = i;
            write(values[i], rows[i]);
        }
    }

    private static GeoPoint? Point(double? latitude, double? longitude) =>
        latitude is { } lat && longitude is { } lon ? new GeoPoint(lat, lon) : null;

    private static PlaceId? Id(int? place) => place is { } id ? new PlaceId(id) : null;
}
