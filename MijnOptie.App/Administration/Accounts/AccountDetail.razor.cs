using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Fields;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.Accounts;

public partial class AccountDetail : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private AccountView? account;
    private IReadOnlyList<string> roles = [];
    private string? reason = AccountClosure.NoLongerNeeded.ToString();
    private string? refusal;
    private string? rolesError;
    private string? fault;

    [Parameter] public bool IsOwn { get; set; }

    [Parameter] public Guid Id { get; set; }

    [Inject] internal KeepAccounts Accounts { get; set; } = null!;

    [Inject] internal AccountWords Words { get; set; } = null!;

    [Inject] internal ErrorTexts Errors { get; set; } = null!;

    [Inject] internal Toasts Toasts { get; set; } = null!;

    [Inject] internal IStringLocalizer<AccountTexts> Text { get; set; } = null!;

    private AccountRealm Realm => IsOwn ? AccountRealm.Colleagues : AccountRealm.All;

    private IReadOnlyList<Option> RoleOptions =>
        [.. AccountReach.RolesIn(account!.OrganisationId).Select(role => new Option(role, Words.Role(role), Text[$"Role.{role}.Detail"]))];

    private IReadOnlyList<Option> Reasons =>
        [.. Enum.GetValues<AccountClosure>().Where(each => each != AccountClosure.SubscriptionEnded).Select(each => new Option(each.ToString(), Text[$"Closure.{each}"]))];

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        refusal = (await Accounts.FindAsync(Realm, Id, leaving.Token)).TryGet(out account, out var error) ? null : Errors.Of(error);
        roles = account?.Roles ?? [];
    }

    private Task ResendAsync() => DoAsync(() => Accounts.ResendAsync(Realm, Id, leaving.Token), "Done.Resent");

    private Task RevokeAsync() => DoAsync(() => Accounts.RevokeAsync(Realm, Id, leaving.Token), "Done.Revoked");

    private Task ReopenAsync() => DoAsync(() => Accounts.ReopenAsync(Realm, Id, leaving.Token), "Done.Reopened");

    private Task CloseAsync() => DoAsync(() => Accounts.CloseAsync(Realm, Id, Enum.Parse<AccountClosure>(reason!), leaving.Token), "Done.Closed");

    private async Task SaveRolesAsync()
    {
        var wanted = roles;
        await DoAsync(() => Accounts.ChangeRolesAsync(Realm, Id, wanted, leaving.Token), "Done.Roles", forRoles: true);
    }

    private async Task DoAsync(Func<Task<Result<Guid>>> act, string done, bool forRoles = false)
    {
        (fault, rolesError) = (null, null);
        try
        {
            if ((await act()).Error is { } error)
            {
                if (forRoles) rolesError = Errors.Of(error);
                else fault = Errors.Of(error);
                return;
            }
            Toasts.Show(Text[done, account!.Name]);
            await LoadAsync();
        }
        catch (DbUpdateException)
        {
            fault = Text["Fault"];
        }
    }
}
