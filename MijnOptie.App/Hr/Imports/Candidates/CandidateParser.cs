using MijnOptie.App.Design;
using MijnOptie.App.Hr.Positions;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.Places;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Imports.Candidates;

/// <summary>Reads a candidate out of a row. Whatever may never be recorded is refused by the lists, with the reason.</summary>
internal sealed class CandidateParser(CodeLists lists, Gazetteer gazetteer, LocationLookup locations, IReadOnlyDictionary<Guid, GeoPoint> points, DateTimeOffset now)
{
    /// <returns>The candidate, or null when the reader holds a problem.</returns>
    public Candidate? Read(FieldReader<CandidateField> reader)
    {
        var contact = Contact(reader);
        var home = Home(reader);
        var baseLocation = BaseLocation(reader);
        var offer = Offer(reader, home, baseLocation);
        var reference = reader.Text(CandidateField.Reference, CandidateRow.MaximumReferenceLength);
        if (!reader.IsFaultless || contact is null || home is null || offer is null) return null;
        return new Candidate
        {
            Submission = Guid.NewGuid(),
            Contact = contact,
            Offer = offer,
            HomeTown = home,
            BaseLocation = baseLocation,
            Reference = reference,
            Language = "nl",
            EnteredAt = now,
        };
    }

    private static ContactDetails? Contact(FieldReader<CandidateField> reader)
    {
        var initials = reader.RequiredText(CandidateField.Initials, CandidateRow.MaximumInitialsLength);
        var email = reader.Take(CandidateField.Email, EmailAddress.Parse(reader.Trimmed(CandidateField.Email)));
        var contact = new ContactDetails
        {
            Initials = initials,
            FirstName = reader.Text(CandidateField.FirstName, CandidateRow.MaximumNameLength),
            LastName = reader.Text(CandidateField.LastName, CandidateRow.MaximumNameLength),
            Email = email,
            Phone = reader.Trimmed(CandidateField.Phone) is { } phone ? reader.Take(CandidateField.Phone, PhoneNumberField.Parse(phone)) : null,
            LinkedIn = reader.Trimmed(CandidateField.LinkedIn) is { } profile ? reader.Take(CandidateField.LinkedIn, LinkedInField.Parse(profile)) : null,
        };
        return reader.IsFaultless ? contact : null;
    }

    private NamedPlace? Home(FieldReader<CandidateField> reader)
    {
        if (reader.Trimmed(CandidateField.HomeTown) is not { } text)
        {
            reader.Report(CandidateField.HomeTown, new Error("Field.Required"));
            return null;
        }
        return reader.Take(CandidateField.HomeTown, PlaceText.Find(gazetteer, text)) is { } place ? Named(place) : null;
    }

    /// <summary>A school of the organisation, or else a place.</summary>
    private NamedPlace? BaseLocation(FieldReader<CandidateField> reader)
    {
        if (reader.Trimmed(CandidateField.BaseLocation) is not { } text) return null;
        if (locations.Find(text).TryGet(out var school, out var error)) return new NamedPlace(school.Name, points[school.Id.Value], Location: school.Id);
        if (error.Code == "Location.Ambiguous")
        {
            reader.Report(CandidateField.BaseLocation, error);
            return null;
        }
        if (PlaceText.Find(gazetteer, text).TryGet(out var place, out _)) return Named(place);
        reader.Report(CandidateField.BaseLocation, new Error("Candidate.BaseLocation", text));
        return null;
    }

    private Offer? Offer(FieldReader<CandidateField> reader, NamedPlace? home, NamedPlace? baseLocation)
    {
        var functions = reader.Many(CandidateField.Function, required: true, text => CodeOf(lists.Functions.Find(text)));
        var sectors = reader.Many(CandidateField.Sector, required: true, text => CodeOf(lists.Sectors.Find(text)));
        var subjects = reader.Many(CandidateField.Subject, required: false, text =>
            CodeOf(lists.Subjects.Find(text, entry => sectors.Any(sector => lists.Tables.IsTaughtIn(entry.Standard, sector)))));
        var qualifications = reader.Many(CandidateField.Qualification, required: false, text => HeldQualificationText.Parse(lists, text));
        var expertise = reader.Many(CandidateField.Expertise, required: false, ExpertiseTag.Parse);
        var places = reader.Many(CandidateField.Places, required: true, text => WorkPlaceText.Parse(gazetteer, text));
        var level = reader.Code(CandidateField.EducationLevel, lists.Levels, required: true);
        var category = reader.Code(CandidateField.Category, lists.Categories, required: true);
        var status = reader.Code(CandidateField.Status, lists.Statuses, required: true);
        var hours = reader.HoursRange(CandidateField.MinimumHours, CandidateField.MaximumHours);
        var current = reader.Hours(CandidateField.CurrentHours) ?? Hours.Zero;
        var from = reader.Date(CandidateField.AvailableFrom, required: true);
        if (!reader.IsFaultless || hours is null || from is null) return null;
        return new Offer
        {
            Id = new CandidateId(Guid.NewGuid()),
            Functions = functions,
            Subjects = subjects,
            Qualifications = qualifications,
            Expertise = expertise,
            Sectors = sectors,
            Hours = hours.Value,
            CurrentHours = current,
            AvailableFrom = from.Value,
            Home = home?.Point,
            BaseLocation = baseLocation?.Point,
            Places = places,
            EducationLevel = level!.Value,
            Category = category!.Value,
            Status = status!.Value,
        };
    }

    private NamedPlace Named(Place place) => new(gazetteer.Suggest(place).Label, place.Point, place.Id);

    private static Result<TCode> CodeOf<TCode>(Result<CodeListEntry<TCode>> found)
        where TCode : struct, IEquatable<TCode> => found.TryGet(out var entry, out var error) ? entry.Code : error;
}
