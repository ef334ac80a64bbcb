using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Portal;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Disclosures;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Candidates.Portal;

public sealed class OwnCourseTests
{
    private readonly FakeTimeProvider clock = APortal.Clock();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Promise", "P22")]
    public async Task Given_data_that_went_to_others_When_the_person_looks_Then_what_was_of_or_perhaps_of_the_person_is_told()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await AnOrganisation.InAsync(app, "een", "Stichting Een");
        await RecordAsync(app, school, "Te vroeg BV", null);
        clock.Advance(TimeSpan.FromDays(1));
        await AnIntake.SentAsync(app, school, APortal.Email);
        await AnIntake.ConfirmAsync(app);
        var session = await APortal.OpenAsync(app, school);
        clock.Advance(TimeSpan.FromDays(1));
        await RecordAsync(app, school, "Van jou BV", session.Offer.Candidate);
        clock.Advance(TimeSpan.FromDays(1));
        await RecordAsync(app, school, "Van meer BV", null);
        await RecordAsync(app, school, "Van een ander BV", new CandidateId(Guid.NewGuid()));
        await RecordAsync(app, await AnOrganisation.InAsync(app, "twee"), "Elders BV", null);

        var given = await app.Services.GetRequiredService<OwnCourse>().GivenAsync(session, Cancel);

        Assert.Equal(
            ["Van meer BV kreeg gegevens van meerdere mensen, misschien ook van jou: naam. Waarvoor: salaris. Grond: Wettelijke plicht.", "Van jou BV kreeg: naam. Waarvoor: salaris. Grond: Wettelijke plicht."],
            given.Select(each => each.Item.Sentence));
    }

    /// <summary>The portal says that nothing rests on consent. When something does, it has to be listed there with a way to withdraw it.</summary>
    [Fact]
    [Trait("Promise", "P34")]
    public void Given_what_is_stored_of_candidates_When_looked_through_Then_nothing_rests_on_consent() =>
        Assert.DoesNotContain(PersonalDataRegister.Fields, field => field.Basis == LawfulBasis.Consent);

    private static async Task RecordAsync(TestApp app, TenantScope scope, string recipient, CandidateId? candidate)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        app.Services.GetRequiredService<DisclosureLog>().Record(context, new Disclosure(recipient, DisclosureGround.LegalDuty, "naam", "salaris", candidate, 1), null);
        await context.SaveChangesAsync(Cancel);
    }
}
