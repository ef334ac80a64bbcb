using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Hr.Matches;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Candidates.Portal;

/// <summary>A candidate with the own data open, and the ids of others.</summary>
[Trait("Promise", "P07")]
public sealed class CandidateWallTests
{
    private const string Noor = "noor@voorbeeld.example";
    private const string Maud = "maud@voorbeeld.example";
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task Given_a_link_of_ones_own_When_it_is_used_with_the_id_of_anothers_offer_Then_nothing_opens_and_with_the_own_id_it_does()
    {
        await using var app = await APortal.BuildAsync(APortal.Clock());
        var (one, two) = (await APortal.HolderAsync(app, "een", "Stichting Een", Noor), await APortal.HolderAsync(app, "twee", "Stichting Twee", Maud));
        var link = await APortal.LinkAsync(app, Noor);
        var (own, other) = (await APortal.RowAsync(app, one, Noor), await APortal.RowAsync(app, two, Maud));

        Assert.Null(await APortal.Sessions(app).OpenAsync(link, new CandidateId(other.Id), Never));
        var secret = await APortal.Sessions(app).OpenAsync(link, new CandidateId(own.Id), Never);

        var session = (await APortal.Sessions(app).FindAsync(secret, Never))!;
        Assert.Equal(own.Id, session.Offer.Candidate.Value);
        await APortal.Sessions(app).ShowAsync(session, new CandidateId(other.Id), Never);
        Assert.Equal(own.Id, (await APortal.Sessions(app).FindAsync(secret, Never))!.Offer.Candidate.Value);
    }

    [Fact]
    public async Task Given_positions_of_two_organisations_When_a_candidate_asks_for_each_Then_only_that_of_the_own_organisation_is_shown()
    {
        await using var app = await TestApp.StartAsync();
        var (own, other) = (await AMatchingOrganisation.InAsync(app, "een"), await AMatchingOrganisation.InAsync(app, "twee"));
        var candidate = await own.CandidateAsync("Noor", "Bedacht");
        var (mine, theirs) = (await own.PositionAsync("Leraar Hierheen", "School Hier"), await other.PositionAsync("Leraar Elders", "School Daar"));
        using var client = StaffClient.AsVisitor(app);
        client.DefaultRequestHeaders.Add("Cookie", $"__Secure-mijnoptie-gegevens={(await APortal.SessionAsync(app, own.Scope, candidate.Value)).Token}");

        var shown = await (await client.GetAsync($"/mijn-gegevens/plekken/{mine}", Never)).Content.ReadAsStringAsync(Never);
        var refused = await client.GetAsync($"/mijn-gegevens/plekken/{theirs}", Never);

        Assert.Contains("School Hier", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("School Daar", await refused.Content.ReadAsStringAsync(Never), StringComparison.Ordinal);
        Assert.True((int)refused.StatusCode < 500);
    }
}
