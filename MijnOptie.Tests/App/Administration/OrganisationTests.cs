using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Administration.CodeLists;
using MijnOptie.App.Administration.Organisations;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Organisations;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Accounts;
using MijnOptie.Tests.Support;
using Outcome = MijnOptie.App.Design.SaveOutcome<MijnOptie.App.Administration.Organisations.OrganisationForm, MijnOptie.App.Administration.Organisations.OrganisationField>;

namespace MijnOptie.Tests.App.Administration;

/// <summary>Organisations and their subscriptions, on a real database.</summary>
[Trait("Promise", "P20")]
public sealed class OrganisationTests : IAsyncLifetime
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };
    private TestApp app = null!;
    private AnAdministrator administrator = null!;

    private EditOrganisation Edit => administrator.Get<EditOrganisation>();

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(clock));
        administrator = AnAdministrator.At(app);
    }

    public async ValueTask DisposeAsync()
    {
        await administrator.DisposeAsync();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Given_a_filled_in_form_When_saved_Then_the_organisation_is_there_with_its_subscription_and_has_an_address_for_candidates()
    {
        var id = await MadeAsync(Filled());

        var row = await ReadAsync(id);
        Assert.Equal(("Stichting Denkbeeld", "denkbeeld", "4811 AA", "VO"), (row.Name, row.Slug, row.Postcode, row.Sectors));
        Assert.Equal((new DateOnly(2026, 1, 1), (DateOnly?)new DateOnly(2026, 12, 31), (int?)12), (row.SubscriptionStart, row.SubscriptionEnd, row.RenewalMonths));
        Assert.Equal("Noor Bedacht", row.Contact!.Name);
        Assert.Equal(id, (await app.Services.GetRequiredService<OrganisationDirectory>().FindAsync("denkbeeld", Never))!.Id.Value);
    }

    [Fact]
    public async Task Given_an_empty_or_wrong_form_When_saved_Then_each_field_says_what_is_wrong_and_nothing_is_made()
    {
        var form = Filled();
        form[OrganisationField.Name] = null;
        form[OrganisationField.Slug] = "Niet Goed!";
        form[OrganisationField.KvkNumber] = "12";
        form[OrganisationField.Postcode] = "48 AA";
        form[OrganisationField.ContactEmail] = "geen adres";
        form[OrganisationField.Sectors] = "HOGWARTS";
        form[OrganisationField.End] = "1 januari 2020";

        var refused = Assert.IsType<Outcome.Refused>(await Edit.SaveAsync(form, Never));

        Assert.Equal(
            [OrganisationField.Name, OrganisationField.Slug, OrganisationField.KvkNumber, OrganisationField.Postcode, OrganisationField.ContactEmail, OrganisationField.Sectors],
            refused.Problems.Select(p => p.Field).Order());
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Given_an_address_that_is_taken_When_saved_Then_it_is_refused_and_another_is_suggested()
    {
        await MadeAsync(Filled());

        var refused = Assert.IsType<Outcome.Refused>(await Edit.SaveAsync(Filled(), Never));

        Assert.Equal((OrganisationField.Slug, "Slug.Taken"), (refused.Problems.Single().Field, refused.Problems.Single().Reason.Code));
        Assert.Equal(1, await CountAsync());
        var suggested = await Edit.SuggestSlugAsync("Denkbeeld", Never);
        Assert.NotEqual("denkbeeld", suggested);
        Assert.StartsWith("denkbeeld", suggested, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_an_organisation_When_changed_Then_it_is_and_an_older_reading_is_refused()
    {
        var id = await MadeAsync(Filled());
        var (mine, theirs) = ((await Edit.OpenAsync(id, Never))!, (await Edit.OpenAsync(id, Never))!);
        mine[OrganisationField.Name] = "Stichting Anders";
        theirs[OrganisationField.Name] = "Stichting Te Laat";

        Assert.IsType<Outcome.Saved>(await Edit.SaveAsync(mine, Never));
        Assert.IsType<Outcome.Conflict>(await Edit.SaveAsync(theirs, Never));

        Assert.Equal("Stichting Anders", (await ReadAsync(id)).Name);
    }

    [Fact]
    [Trait("Promise", "P19")]
    public async Task Given_a_subscription_that_stops_later_When_that_day_passes_Then_accounts_close_then_and_not_before_and_the_retention_of_its_data_starts()
    {
        var id = await MadeAsync(Filled());
        var colleague = await AccountAsync(id);
        var form = (await Edit.OpenAsync(id, Never))!;

        Assert.IsType<Outcome.Saved>(await Edit.StopAsync(id, form.ReadAt!.Value, new DateOnly(2026, 11, 30), Never));
        await RunEndAsync();
        Assert.Null((await AnAccount.ReadAsync(app, colleague)).ClosedAt);
        Assert.IsType<SubscriptionState.Running>(await Edit.StateAsync(id, Never), exactMatch: false);

        clock.Advance(TimeSpan.FromDays(8));
        await RunEndAsync();

        var closed = await AnAccount.ReadAsync(app, colleague);
        Assert.Equal(AccountClosure.SubscriptionEnded, closed.Closure);
        Assert.Equal(new DateOnly(2026, 11, 30), (await ReadAsync(id)).ServiceEndedOn);
        var ended = Assert.IsType<SubscriptionState.Ended>(await Edit.StateAsync(id, Never));
        Assert.Equal(new DateOnly(2026, 11, 30), ended.After);
    }

    [Fact]
    [Trait("Promise", "P19")]
    public async Task Given_an_ended_subscription_When_a_new_end_is_agreed_Then_only_what_the_end_closed_opens_again()
    {
        var id = await MadeAsync(Filled());
        var (colleague, leaver) = (await AccountAsync(id), await AccountAsync(id));
        await administrator.Get<MijnOptie.App.Administration.Accounts.KeepAccounts>()
            .CloseAsync(MijnOptie.App.Administration.Accounts.AccountRealm.All, leaver, AccountClosure.OnRequest, Never);
        var form = (await Edit.OpenAsync(id, Never))!;
        await Edit.StopAsync(id, form.ReadAt!.Value, new DateOnly(2026, 11, 22), Never); // yesterday: at once
        Assert.NotNull((await AnAccount.ReadAsync(app, colleague)).ClosedAt);

        var again = (await Edit.OpenAsync(id, Never))!;
        again[OrganisationField.End] = "31 december 2027";
        Assert.IsType<Outcome.Saved>(await Edit.SaveAsync(again, Never));

        Assert.Null((await AnAccount.ReadAsync(app, colleague)).ClosedAt);
        Assert.Equal(AccountClosure.OnRequest, (await AnAccount.ReadAsync(app, leaver)).Closure);
        Assert.Null((await ReadAsync(id)).ServiceEndedOn);
    }

    [Fact]
    public async Task Given_a_last_day_before_the_first_When_stopping_Then_it_is_refused()
    {
        var id = await MadeAsync(Filled());
        var form = (await Edit.OpenAsync(id, Never))!;

        var refused = Assert.IsType<Outcome.Refused>(await Edit.StopAsync(id, form.ReadAt!.Value, new DateOnly(2025, 1, 1), Never));

        Assert.Equal("Period.EndBeforeStart", refused.Problems.Single().Reason.Code);
    }

    [Fact]
    public async Task Given_the_lists_of_an_organisation_When_changed_Then_they_are_its_own_and_no_other_sees_them()
    {
        var (id, other) = (await MadeAsync(Filled()), await MadeAsync(Filled("elders")));
        var lists = administrator.Get<EditCodeLists>();
        var standard = (await lists.OpenAsync(id, CodeListKind.Status, Never))!.Value.Items;
        var code = standard[0].Code;

        Assert.True((await lists.RenameAsync(id, CodeListKind.Status, code, "Kijkt rond", "Looks around", Never)).IsSuccess);
        Assert.True((await lists.SwitchAsync(id, CodeListKind.Status, standard[1].Code, false, Never)).IsSuccess);
        Assert.True((await lists.MoveAsync(id, CodeListKind.Status, code, up: false, Never)).IsSuccess);
        var added = (await lists.AddAsync(id, CodeListKind.Status, code, "Op proef", "On trial", Never)).Value;

        var items = (await lists.OpenAsync(id, CodeListKind.Status, Never))!.Value.Items;
        Assert.Equal("Kijkt rond", items.Single(i => i.Code == code).Dutch);
        Assert.False(items.Single(i => i.Code == standard[1].Code).IsEnabled);
        Assert.NotEqual(code, items[0].Code);
        Assert.True(items.Single(i => i.Code == added).IsOwn);
        Assert.Equal(standard, (await lists.OpenAsync(other, CodeListKind.Status, Never))!.Value.Items);

        Assert.True((await lists.RenameAsync(id, CodeListKind.Status, code, " ", "", Never)).IsSuccess); // back to the standard name
        Assert.False((await lists.OpenAsync(id, CodeListKind.Status, Never))!.Value.Items.Single(i => i.Code == code).IsRenamed);
        Assert.False((await lists.AddAsync(id, CodeListKind.Status, null, "", "", Never)).IsSuccess);
    }

    private static OrganisationForm Filled(string slug = "denkbeeld") => new()
    {
        [OrganisationField.Name] = "Stichting Denkbeeld",
        [OrganisationField.Slug] = slug,
        [OrganisationField.Postcode] = "4811aa",
        [OrganisationField.Town] = "Breda",
        [OrganisationField.ContactName] = "Noor Bedacht",
        [OrganisationField.ContactEmail] = "noor@denkbeeld.example",
        [OrganisationField.Sectors] = "VO",
        [OrganisationField.Start] = "1 januari 2026",
        [OrganisationField.End] = "31 december 2026",
        [OrganisationField.Renewal] = OrganisationForm.Yes,
        [OrganisationField.RenewalMonths] = "12",
    };

    private async Task<Guid> MadeAsync(OrganisationForm form)
    {
        var outcome = await Edit.SaveAsync(form, Never);
        Assert.True(outcome is Outcome.Saved, outcome is Outcome.Refused refused ? string.Join(", ", refused.Problems) : "not saved");
        return ((Outcome.Saved)outcome).Id;
    }

    private async Task<Guid> AccountAsync(Guid organisation) =>
        (await AnAccount.InAsync(app, TenantScope.For(new OrganisationId(organisation)), $"{Guid.NewGuid():N}@denkbeeld.example", Roles.Hr)).Id;

    private Task<MijnOptie.App.Services.Jobs.JobOutcome> RunEndAsync() => new EndSubscriptions(app.Services.GetRequiredService<ServiceEnd>()).RunAsync(Never);

    private async Task<OrganisationRow> ReadAsync(Guid id)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.Organisations.AsNoTracking().Include(o => o.Contact).SingleAsync(o => o.Id == id);
    }

    private async Task<int> CountAsync()
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.Organisations.CountAsync(o => !o.IsPool);
    }
}
