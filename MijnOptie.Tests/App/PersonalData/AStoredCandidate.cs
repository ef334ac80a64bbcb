using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.PersonalData;

/// <summary>Puts a whole candidate into the database of a test, with a text of the test's own in every field that can hold one.</summary>
internal static class AStoredCandidate
{
    public static async Task<CandidateId> InAsync(TestApp app, TenantScope scope, DateTimeOffset enteredAt, string text = "Kanarie", Action<CandidateRow>? change = null)
    {
        var row = Row(enteredAt, text);
        change?.Invoke(row);
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        context.Candidates.Add(row);
        await context.SaveChangesAsync();
        return new CandidateId(row.Id);
    }

    public static CandidateRow Row(DateTimeOffset enteredAt, string text)
    {
        var row = new CandidateRow
        {
            Id = Guid.NewGuid(),
            SubmissionId = Guid.NewGuid(),
            Initials = "N.",
            FirstName = text,
            LastName = text,
            Email = $"{text}@voorbeeld.example",
            EmailKey = $"{text}@voorbeeld.example",
            LinkedIn = $"https://www.linkedin.com/in/{text}",
            HomeTown = text,
            BaseLocation = text,
            Reference = text,
            EducationLevelCode = "HBO_BACHELOR",
            CategoryCode = "VOLUNTARY",
            StatusCode = "SEARCHING",
            MinimumHours = 4000,
            MaximumHours = 6000,
            AvailableFrom = new DateOnly(2027, 2, 1),
            EnteredAt = enteredAt,
        };
        row.Functions.Add(new CandidateFunctionRow { FunctionCode = "LERAAR_VO_LB" });
        row.Subjects.Add(new CandidateSubjectRow { SubjectCode = "WISKUNDE" });
        row.Qualifications.Add(new CandidateQualificationRow { QualificationCode = "T2", SubjectCode = "WISKUNDE" });
        row.Sectors.Add(new CandidateSectorRow { SectorCode = "HAVO" });
        row.Expertise.Add(new CandidateExpertiseRow { Text = text });
        row.Places.Add(new CandidatePlaceRow { PlaceId = 1, Name = text, Latitude = 51.5, Longitude = 4.5, RadiusKm = 15 });
        return row;
    }
}
