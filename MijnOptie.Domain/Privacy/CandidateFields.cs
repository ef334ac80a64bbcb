using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;
using static MijnOptie.Domain.Privacy.DataSource;
using static MijnOptie.Domain.Privacy.PersonalDataCategory;
using static MijnOptie.Domain.Privacy.ProcessingPurpose;

namespace MijnOptie.Domain.Privacy;

/// <summary>What is stored of a candidate: the fields of the form (P12 to P14) and what the application adds.</summary>
internal static class CandidateFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Internal("Candidates", "Id", Identity) with { IdOf = DataSubject.Candidate },
        Internal("Candidates", "TenantId", Identity),
        Internal("Candidates", "SubmissionId", Identity),
        Internal("Candidates", "Revision", Course),
        Internal("Candidates", "EmailKey", PersonalDataCategory.Contact),
        Internal("Candidates", "HomePlaceId", Whereabouts),
        Internal("Candidates", "HomeLatitude", Whereabouts),
        Internal("Candidates", "HomeLongitude", Whereabouts),
        Internal("Candidates", "BaseLocationId", Whereabouts),
        Internal("Candidates", "BasePlaceId", Whereabouts),
        Internal("Candidates", "BaseLatitude", Whereabouts),
        Internal("Candidates", "BaseLongitude", Whereabouts),
        Contact("Initials", Identity, "Voorletters", "Initials"),
        Contact("FirstName", Identity, "Voornaam", "First name"),
        Contact("LastName", Identity, "Achternaam", "Last name"),
        Contact("Email", PersonalDataCategory.Contact, "E-mailadres", "E-mail address"),
        Contact("Phone", PersonalDataCategory.Contact, "Telefoonnummer", "Phone number"),
        Contact("LinkedIn", PersonalDataCategory.Contact, "LinkedIn-profiel", "LinkedIn profile"),
        Contact("Language", PersonalDataCategory.Contact, "Taal", "Language"),
        Offered("Candidates", "HomeTown", Whereabouts, "Woonplaats", "Home town"),
        Offered("Candidates", "BaseLocation", Whereabouts, "Stamplaats", "Base location"),
        Offered("Candidates", "EducationLevelCode", WorkProfile, "Hoogst genoten opleiding", "Highest completed education"),
        Offered("Candidates", "CategoryCode", WorkProfile, "Categorie", "Category"),
        Offered("Candidates", "StatusCode", WorkProfile, "Status", "Status"),
        Offered("Candidates", "MinimumHours", WorkProfile, "Minimaal aantal uren", "Minimum hours"),
        Offered("Candidates", "MaximumHours", WorkProfile, "Maximaal aantal uren", "Maximum hours"),
        Offered("Candidates", "CurrentHours", WorkProfile, "Uren in huidige aanstelling", "Hours in present appointment"),
        Offered("Candidates", "AvailableFrom", WorkProfile, "Beschikbaar vanaf", "Available from"),
        Offered("Candidates", "Reference", Identity, "Referentie", "Reference"),
        Stored("Candidates", "Source", Course, "Hoe de gegevens binnenkwamen", "How the data came in"),
        Stored("Candidates", "EnteredAt", Course, "Ingevuld op", "Entered on") with { Clock = RetentionClock.CandidateEntry },
        Stored("Candidates", "StatementVersion", Course, "Versie van de privacyverklaring", "Version of the privacy statement") with
        {
            Purpose = Accountability,
        },
        .. Part("CandidateFunctions", ("FunctionCode", "Functie", "Job function")),
        .. Part("CandidateSubjects", ("SubjectCode", "Vakgebied", "Subject")),
        .. Part("CandidateQualifications",
            ("QualificationCode", "Bevoegdheid", "Teaching qualification"),
            ("SubjectCode", "Vak van de bevoegdheid", "Subject of the qualification"),
            ("InTraining", "In opleiding", "In training")),
        .. Part("CandidateSectors", ("SectorCode", "Onderwijsniveau", "Education sector")),
        .. Part("CandidateExpertise", ("Text", "Expertise", "Expertise")),
        .. Part("CandidatePlaces",
            ("Name", "Plaats waar je wilt werken", "Place to work"),
            ("RadiusKm", "Straal in kilometers", "Radius in kilometres")),
        Internal("CandidatePlaces", "PlaceId", Whereabouts),
        Internal("CandidatePlaces", "Latitude", Whereabouts),
        Internal("CandidatePlaces", "Longitude", Whereabouts),
        new("Positions", "HolderId", Identity, ProcessingPurpose.Matching, LawfulBasis.LegitimateInterest, RetentionRule.OneYearAfterEntry,
            Audience.Hr, Organisation, new DisplayName("Huidige plek", "Present position"))
        {
            IdOf = DataSubject.Candidate,
        },
    ];

    private static PersonalField Contact(string column, PersonalDataCategory category, string dutch, string english) =>
        new("Candidates", column, category, ContactWithCandidate, LawfulBasis.Agreement, RetentionRule.OneYearAfterEntry,
            Audience.Hr | Audience.PrivacyOfficer, Person, new DisplayName(dutch, english));

    private static PersonalField Offered(string table, string column, PersonalDataCategory category, string dutch, string english) =>
        new(table, column, category, ProcessingPurpose.Matching, LawfulBasis.Agreement, RetentionRule.OneYearAfterEntry,
            Audience.Hr | Audience.PrivacyOfficer, Person, new DisplayName(dutch, english));

    private static PersonalField Stored(string table, string column, PersonalDataCategory category, string dutch, string english) =>
        new(table, column, category, Security, LawfulBasis.Agreement, RetentionRule.OneYearAfterEntry,
            Audience.Hr | Audience.PrivacyOfficer, Application, new DisplayName(dutch, english));

    private static PersonalField Internal(string table, string column, PersonalDataCategory category) =>
        new(table, column, category, ProcessingPurpose.Matching, LawfulBasis.Agreement, RetentionRule.OneYearAfterEntry, Audience.None, Application, null);

    // Each part of an offer has its own table, tied to the candidate and in an order that can carry meaning.
    private static IEnumerable<PersonalField> Part(string table, params (string Column, string Dutch, string English)[] fields)
    {
        yield return Internal(table, "CandidateId", Identity);
        yield return Internal(table, "TenantId", Identity);
        yield return Internal(table, "Order", WorkProfile);
        foreach (var (column, dutch, english) in fields) yield return Offered(table, column, WorkProfile, dutch, english);
    }
}
