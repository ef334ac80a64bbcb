using Microsoft.Extensions.Localization;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>Puts the fields that say most about a person into words; what each is for and who sees it comes from the register.</summary>
internal sealed class OwnLines(IStringLocalizer<PortalTexts> texts, Formats formats)
{
    public IReadOnlyList<OwnLine> Of(OwnRecord own, CodeLists lists, string? organisation)
    {
        var (contact, offer) = (own.Candidate.Contact, own.Candidate.Offer);
        OwnLine Line(string key, string? value, IntakeField field, string table, string column, string? more = null) =>
            new(texts[$"Line.{key}"], string.IsNullOrEmpty(value) ? null : value, $"{Why(table, column, organisation)} {more}".TrimEnd(), ChangeParts.AddressOf(field));
        return
        [
            Line("Name", NameOf(contact), IntakeFields.Initials, "Candidates", "Initials"),
            Line("Email", contact.Email.Value, IntakeFields.Email, "Candidates", "Email", Confirmed(own)),
            Line("Function", string.Join(", ", offer.Functions.Select(code => CodeNames.Function(lists, code))), IntakeFields.Functions, "CandidateFunctions", "FunctionCode"),
            Line("Subject", string.Join(", ", offer.Subjects.Select(code => CodeNames.Subject(lists, code))), IntakeFields.Subjects, "CandidateSubjects", "SubjectCode"),
            Line("Qualification", string.Join("; ", offer.Qualifications.Select(held => Held(held, lists))), IntakeFields.Qualifications, "CandidateQualifications", "QualificationCode"),
            Line("Hours", texts["Line.Hours.Value", formats.Hours(offer.Hours), formats.WorkTimeFactor(offer.Hours.Minimum), formats.WorkTimeFactor(offer.Hours.Maximum)], IntakeFields.MinimumHours, "Candidates", "MinimumHours"),
            Line("Available", formats.Date(offer.AvailableFrom), IntakeFields.AvailableFrom, "Candidates", "AvailableFrom"),
            Line("Places", string.Join(", ", offer.Places.Select(Place)), IntakeFields.Places, "CandidatePlaces", "Name"),
            Line("Phone", contact.Phone, IntakeFields.Phone, "Candidates", "Phone", contact.Phone is null ? texts["Line.Optional"].Value : null),
        ];
    }

    private static string NameOf(ContactDetails contact)
    {
        var name = string.Join(' ', new[] { contact.Initials, contact.LastName }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return string.IsNullOrWhiteSpace(contact.FirstName) ? name : $"{name} ({contact.FirstName})";
    }

    private string Why(string table, string column, string? organisation)
    {
        var field = PersonalDataRegister.Fields.First(f => f.Table == table && f.Column == column);
        return $"{texts[$"Purpose.{field.Purpose}"].Value} {(field.Audience.HasFlag(Audience.Hr) && organisation is not null ? texts["Seen.Hr", organisation] : texts["Seen.Nobody"]).Value}";
    }

    private string? Confirmed(OwnRecord own) => own switch
    {
        { Waiting: { } waiting, EmailConfirmedAt: not null } => texts["Line.Email.Waiting", waiting.Value],
        { EmailConfirmedAt: { } at } => texts["Line.Email.Confirmed", formats.Date(at)],
        _ => texts["Line.Email.Not"],
    };

    private static string Held(HeldQualification held, CodeLists lists) => held.Subject is { } subject
        ? $"{CodeNames.Qualification(lists, held.Qualification)}: {CodeNames.Subject(lists, subject)}"
        : CodeNames.Qualification(lists, held.Qualification);

    private string Place(WorkPlace place) => place.RadiusKm is { } far ? texts["Line.Place", place.Name, far] : place.Name;
}
