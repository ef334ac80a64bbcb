using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What kinds of data, people, sources and readers are called.</summary>
public static class RegisterWords
{
    /// <summary>The kind of data.</summary>
    public static DisplayName Name(this PersonalDataCategory category) => category switch
    {
        PersonalDataCategory.Identity => new("Wie iemand is", "Who someone is"),
        PersonalDataCategory.Contact => new("Contactgegevens", "Contact details"),
        PersonalDataCategory.WorkProfile => new("Werk en opleiding", "Work and education"),
        PersonalDataCategory.Whereabouts => new("Woon- en werkplaats", "Places of living and working"),
        PersonalDataCategory.Credentials => new("Inloggegevens", "Sign-in data"),
        PersonalDataCategory.Course => new("Wat er gebeurde en wanneer", "What happened and when"),
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, null),
    };

    /// <summary>The people.</summary>
    public static DisplayName Name(this DataSubject subject) => subject switch
    {
        DataSubject.Candidate => new("Kandidaten", "Candidates"),
        DataSubject.Staff => new("Medewerkers van organisaties", "Staff of organisations"),
        DataSubject.Contact => new("Mensen die contact opnemen", "People who get in touch"),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
    };

    /// <summary>Where data comes from.</summary>
    public static DisplayName Name(this DataSource source) => source switch
    {
        DataSource.Person => new("De persoon zelf", "The person"),
        DataSource.Organisation => new("De organisatie van de persoon", "The person's organisation"),
        DataSource.Application => new("Mijn-OPtIE zelf", "Mijn-OPtIE itself"),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, null),
    };

    /// <summary>Who sees it, one name a group; empty when the application alone works with it.</summary>
    public static ImmutableArray<DisplayName> Names(this Audience audience) =>
    [
        .. Enum.GetValues<Audience>().Where(one => one != Audience.None && audience.HasFlag(one)).Select(one => one switch
        {
            Audience.Hr => new DisplayName("HR van de organisatie", "HR staff of the organisation"),
            Audience.PrivacyOfficer => new DisplayName("De privacyfunctionaris van de organisatie", "The organisation's privacy officer"),
            Audience.Administrator => new DisplayName("Beheerders van Mijn-OPtIE", "Administrators of Mijn-OPtIE"),
            Audience.OrganisationAdministrator => new DisplayName("De beheerder van accounts van de organisatie", "Who keeps the organisation's accounts"),
            _ => throw new ArgumentOutOfRangeException(nameof(audience), one, null),
        }),
    ];
}
