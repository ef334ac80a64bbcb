using System.Globalization;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Design;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>Writes a stored offer back into the form it was, or could have been, made with.</summary>
internal static class FilledForm
{
    public static IntakeForm Of(Domain.Candidates.Candidate candidate, IntakeSurroundings around)
    {
        var (contact, offer) = (candidate.Contact, candidate.Offer);
        return new IntakeForm
        {
            [IntakeFields.Initials] = contact.Initials,
            [IntakeFields.FirstName] = contact.FirstName,
            [IntakeFields.LastName] = contact.LastName,
            [IntakeFields.Email] = contact.Email.Value,
            [IntakeFields.Phone] = contact.Phone,
            [IntakeFields.LinkedIn] = contact.LinkedIn,
            [IntakeFields.HomeTown] = Place(candidate.HomeTown, around.Gazetteer),
            [IntakeFields.Functions] = IntakeForm.Join(offer.Functions.Select(code => code.Value)),
            [IntakeFields.Subjects] = IntakeForm.Join(offer.Subjects.Select(code => code.Value)),
            [IntakeFields.Qualifications] = IntakeForm.Join(offer.Qualifications.Select(held => QualificationText.Keep(held.Qualification.Value, held.Subject?.Value, held.InTraining))),
            [IntakeFields.Expertise] = IntakeForm.Join(offer.Expertise.Select(tag => tag.Text)),
            [IntakeFields.EducationLevel] = offer.EducationLevel.Value,
            [IntakeFields.Sectors] = IntakeForm.Join(offer.Sectors.Select(code => code.Value)),
            [IntakeFields.MinimumHours] = HoursText.Write(offer.Hours.Minimum),
            [IntakeFields.MaximumHours] = HoursText.Write(offer.Hours.Maximum),
            [IntakeFields.CurrentHours] = HoursText.Write(offer.CurrentHours),
            [IntakeFields.AvailableFrom] = DateText.Write(offer.AvailableFrom),
            [IntakeFields.Places] = IntakeForm.Join(offer.Places.Select(place => WorkPlaceText.Keep(
                Place(new NamedPlace(place.Name, place.Point, place.Place), around.Gazetteer), place.RadiusKm?.ToString(CultureInfo.InvariantCulture)))),
            [IntakeFields.Organisation] = around.Organisation?.Id.ToString(),
            [IntakeFields.Reference] = candidate.Reference,
            [IntakeFields.BaseLocation] = candidate.BaseLocation is { } at ? BaseLocation(at, around) : null,
            [IntakeFields.NoBaseLocation] = candidate.BaseLocation is null ? IntakeReader.Ticked : null,
            [IntakeFields.Category] = offer.Category.Value,
            [IntakeFields.Status] = offer.Status.Value,
        };
    }

    private static string BaseLocation(NamedPlace at, IntakeSurroundings around) =>
        around.Locations.FirstOrDefault(l => l.Id == at.Location) is { } location ? BaseLocationText.Keep(location) : Place(at, around.Gazetteer);

    private static string Place(NamedPlace place, Gazetteer gazetteer) =>
        place.Place is { } id && gazetteer.TryGet(id, out var known) ? PlaceText.Keep(known) : place.Name;
}
