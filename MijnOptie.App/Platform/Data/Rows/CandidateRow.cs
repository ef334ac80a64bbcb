using MijnOptie.Domain.Candidates;

namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// A candidate and the offer, as stored. Hours are ten-thousandths of full time. Every column is declared in the register
/// of personal data.
/// </summary>
internal sealed class CandidateRow : ITenantOwned
{
    public const int MaximumInitialsLength = 20;
    public const int MaximumNameLength = 100;
    public const int MaximumReferenceLength = 60;
    public const int MaximumUrlLength = 200;

    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    /// <summary>The one sending this offer came in by; sending it again finds this row.</summary>
    public Guid SubmissionId { get; set; }

    public string Initials { get; set; } = "";

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string Email { get; set; } = "";

    /// <summary>The form to look an address up by.</summary>
    public string EmailKey { get; set; } = "";

    /// <summary>In international form (E.164).</summary>
    public string? Phone { get; set; }

    public string? LinkedIn { get; set; }

    public int? HomePlaceId { get; set; }

    public string HomeTown { get; set; } = "";

    public double? HomeLatitude { get; set; }

    public double? HomeLongitude { get; set; }

    /// <summary>Name of the place or school where the candidate works now; null without one.</summary>
    public string? BaseLocation { get; set; }

    public Guid? BaseLocationId { get; set; }

    public int? BasePlaceId { get; set; }

    public double? BaseLatitude { get; set; }

    public double? BaseLongitude { get; set; }

    public string EducationLevelCode { get; set; } = "";

    public string CategoryCode { get; set; } = "";

    public string StatusCode { get; set; } = "";

    public int MinimumHours { get; set; }

    public int MaximumHours { get; set; }

    public int CurrentHours { get; set; }

    public DateOnly AvailableFrom { get; set; }

    /// <summary>The candidate's reference in the organisation's own records; null when not given.</summary>
    public string? Reference { get; set; }

    /// <summary>How the offer came in: by the form, or by an import of the organisation.</summary>
    public CandidateSource Source { get; set; }

    /// <summary>Language of the candidate, <c>nl</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "nl";

    /// <summary>When the data was entered, or entered again: the retention of one year runs from here.</summary>
    public DateTimeOffset EnteredAt { get; set; }

    /// <summary>When the person last said that what is stored still holds; null when never. It does not lengthen the retention.</summary>
    public DateTimeOffset? StillRightAt { get; set; }

    /// <summary>Whether the organisation counts the candidate among its own.</summary>
    public AdmissionState Admission { get; set; }

    /// <summary>Since when the admission is what it is.</summary>
    public DateTimeOffset AdmissionAt { get; set; }

    /// <summary>The account of who admitted or refused; null when nobody had to.</summary>
    public Guid? AdmissionBy { get; set; }

    /// <summary>Why the candidate was refused; null when not refused.</summary>
    public AdmissionRefusal? RefusalReason { get; set; }

    /// <summary>When the e-mail address was shown to be the person's own; null while it was not. Who comes out of an
    /// organisation's own records is known there, and counts as confirmed.</summary>
    public DateTimeOffset? EmailConfirmedAt { get; set; }

    /// <summary>The address that is to take the place of <see cref="Email"/> once it is confirmed; null for none.</summary>
    public string? NewEmail { get; set; }

    /// <summary>When the person asked to be left out for now (restriction); null when taking part.</summary>
    public DateTimeOffset? RestrictedAt { get; set; }

    /// <summary>When the restriction ends by itself, exclusive; null for not before the person ends it.</summary>
    public DateTimeOffset? RestrictedUntil { get; set; }

    /// <summary>When the person objected to mail that was not asked for; null when there is no objection.</summary>
    public DateTimeOffset? MailStoppedAt { get; set; }

    public List<CandidateFunctionRow> Functions { get; } = [];

    public List<CandidateSubjectRow> Subjects { get; } = [];

    public List<CandidateQualificationRow> Qualifications { get; } = [];

    public List<CandidateSectorRow> Sectors { get; } = [];

    public List<CandidatePlaceRow> Places { get; } = [];

    public List<CandidateExpertiseRow> Expertise { get; } = [];
}
