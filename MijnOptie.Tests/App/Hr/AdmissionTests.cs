using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Hr;

/// <summary>Who is read for matching: only who is admitted.</summary>
[Trait("Promise", "P21")]
public sealed class AdmissionTests : IAsyncLifetime
{
    private TestApp app = null!;
    private HrDesk desk = null!;

    private PeopleGate Gate => app.Services.GetRequiredService<PeopleGate>();

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.BuildAsync();
        desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.ImportAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example")));
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Given_an_imported_candidate_When_read_for_matching_Then_nobody_had_to_admit_her()
    {
        Assert.Single(await Gate.ForMatchingAsync(desk.Scope, CancellationToken.None));
        Assert.Equal((AdmissionState.Admitted, null), await AdmissionAsync());
    }

    [Theory]
    [InlineData(AdmissionState.Admitted, 1)]
    [InlineData(AdmissionState.Waiting, 0)]
    [InlineData(AdmissionState.Refused, 0)]
    public async Task Given_an_admission_When_people_are_read_for_matching_Then_only_who_is_admitted_is_found_in_any_way(AdmissionState admission, int found)
    {
        await SetAsync(row => row.Admission = admission);
        var id = (await AllAsync()).Id;

        Assert.Equal(found, (await Gate.ForMatchingAsync(desk.Scope, CancellationToken.None)).Count);
        Assert.Equal(found == 1, await Gate.FindForMatchingAsync(desk.Scope, new CandidateId(id), CancellationToken.None) is not null);
        Assert.Equal(found, (await Gate.SummariesForMatchingAsync(desk.Scope, CancellationToken.None)).Count);
        Assert.Equal(found, (await Gate.FindByNameAsync(desk.Scope, "noor", 10, CancellationToken.None)).Count);
        Assert.Equal(found, (await Gate.ReferencesAsync(desk.Scope, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task Given_an_offer_by_form_When_it_comes_in_Then_it_waits_for_the_organisation_and_in_the_pool_for_nobody()
    {
        var candidate = await ReadAsync();

        await SendAsync(desk.Scope, candidate with { Submission = Guid.NewGuid(), Offer = candidate.Offer with { Id = new CandidateId(Guid.NewGuid()) } });
        var pool = TenantScope.For(OrganisationDirectory.Pool);
        await SendAsync(pool, candidate with { Submission = Guid.NewGuid(), Offer = candidate.Offer with { Id = new CandidateId(Guid.NewGuid()) } });

        await using var context = desk.Open();
        Assert.Equal(AdmissionState.Waiting, (await context.Candidates.SingleAsync(c => c.Source == CandidateSource.Form)).Admission);
        await using var pooled = app.Services.GetRequiredService<MijnOptie.App.Platform.Data.DataContexts>().Open(pool);
        Assert.Equal(AdmissionState.Admitted, (await pooled.Candidates.SingleAsync()).Admission);
    }

    [Theory]
    [InlineData(AdmissionState.Waiting, AdmissionState.Waiting)]
    [InlineData(AdmissionState.Admitted, AdmissionState.Admitted)]
    [InlineData(AdmissionState.Refused, AdmissionState.Waiting)]
    public async Task Given_an_offer_When_the_candidate_sends_it_again_Then_admitted_stays_admitted_and_refused_is_looked_at_again(AdmissionState before, AdmissionState after)
    {
        await SetAsync(row =>
        {
            (row.Admission, row.Source, row.AdmissionBy) = (before, CandidateSource.Form, Guid.NewGuid());
            row.RefusalReason = before == AdmissionState.Refused ? AdmissionRefusal.NotOurs : null;
        });

        var candidate = await ReadAsync();
        await SendAsync(desk.Scope, candidate with { Offer = candidate.Offer with { CurrentHours = Hours.Whole(12) } });

        Assert.Equal((after, null), await AdmissionAsync());
    }

    private Task<CandidateId> SendAsync(TenantScope scope, Candidate candidate) =>
        app.Services.GetRequiredService<CandidateStore>().SaveAsync(scope, candidate, CandidateSource.Form, CancellationToken.None);

    private async Task<CandidateRow> AllAsync()
    {
        await using var context = desk.Open();
        return await CandidateQueries.WithParts(context.Candidates).AsNoTracking().SingleAsync();
    }

    private async Task<Candidate> ReadAsync() => CandidateMapping.Read(await AllAsync());

    private async Task<(AdmissionState Admission, AdmissionRefusal? Reason)> AdmissionAsync()
    {
        var row = await AllAsync();
        return (row.Admission, row.RefusalReason);
    }

    private async Task SetAsync(Action<CandidateRow> change)
    {
        await using var context = desk.Open();
        change(await context.Candidates.SingleAsync());
        await context.SaveChangesAsync();
    }
}
