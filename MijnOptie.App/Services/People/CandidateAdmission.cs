using System.Linq.Expressions;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>What admission an offer has when it comes in, and who counts as admitted.</summary>
internal static class CandidateAdmission
{
    /// <summary>Admitted: the condition of everything that matches.</summary>
    public static readonly Expression<Func<CandidateRow, bool>> IsAdmitted = candidate => candidate.Admission == AdmissionState.Admitted;

    /// <summary>For a new offer: what a person filled in waits for the organisation it names; what the organisation brought itself does not.</summary>
    public static void Begin(CandidateRow row, CandidateSource source, OrganisationId organisation, DateTimeOffset at)
    {
        row.Admission = source == CandidateSource.Form && organisation != OrganisationDirectory.Pool ? AdmissionState.Waiting : AdmissionState.Admitted;
        row.AdmissionAt = at;
    }

    /// <summary>For an offer that the person changed: admitted stays admitted, and who was refused is looked at again.</summary>
    public static void SentAgain(CandidateRow row, DateTimeOffset at)
    {
        if (row.Admission != AdmissionState.Refused) return;
        row.Admission = AdmissionState.Waiting;
        row.AdmissionAt = at;
        row.AdmissionBy = null;
        row.RefusalReason = null;
    }
}
