using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.Files;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.Accounts;

public partial class InviteDesk : IDisposable
{
    private const int MostRows = 100;

    // In the order of the page.
    private static readonly InviteField[] Shown = [InviteField.Name, InviteField.Email, InviteField.Roles];

    private readonly CancellationTokenSource leaving = new();
    private readonly InviteForm form = new();
    private IReadOnlyList<Option> organisations = [];
    private Dictionary<InviteField, string> errors = [];
    private IReadOnlyList<FieldError> summary = [];
    private InviteFile? file;
    private ElementReference outcome;
    private string? organisation;
    private string? refusal;
    private string? fault;
    private bool toOutcome;
    private int attempt;

    [Parameter] public bool IsOwn { get; set; }

    /// <summary>The organisation chosen on the way here; null for none.</summary>
    [Parameter] public Guid? Organisation { get; set; }

    [Inject] internal KeepAccounts Accounts { get; set; } = null!;

    [Inject] internal AccountWords Words { get; set; } = null!;

    [Inject] internal ErrorTexts Errors { get; set; } = null!;

    [Inject] internal Toasts Toasts { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<AccountTexts> Text { get; set; } = null!;

    private AccountRealm Realm => IsOwn ? AccountRealm.Colleagues : AccountRealm.All;

    private OrganisationId? Chosen => Guid.TryParse(organisation, out var id) ? new OrganisationId(id) : null;

    private IReadOnlyList<Option> RoleOptions =>
        [.. AccountReach.RolesIn(Chosen?.Value).Select(role => new Option(role, Words.Role(role), Text[$"Role.{role}.Detail"]))];

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnInitializedAsync()
    {
        if (!(await Accounts.OrganisationsAsync(Realm, leaving.Token)).TryGet(out var found, out var error))
        {
            refusal = Errors.Of(error);
            return;
        }
        organisations = [.. found.Select(o => new Option(o.Id.ToString(), o.Name))];
        organisation = IsOwn ? organisations[0].Value : organisations.FirstOrDefault(o => o.Value == Organisation?.ToString())?.Value;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!toOutcome) return;
        toOutcome = false;
        await outcome.FocusAsync();
    }

    private static string IdOf(InviteField field) => $"veld-{field}";

    private void ChooseOrganisation(string? value)
    {
        organisation = value;
        form[InviteField.Roles] = null;
        StartOver();
    }

    private async Task InviteAsync()
    {
        (fault, errors, summary) = (null, [], []);
        var reader = form.Read();
        if (InviteParser.Read(reader, Chosen) is { } wanted)
        {
            var result = await TryAsync(() => Accounts.InviteAsync(Realm, wanted, leaving.Token));
            if (result is not { } answer) return;
            if (answer.Error is null)
            {
                Toasts.Show(Text["Done.Invited", wanted.Name]);
                Navigation.NavigateTo(Realm.List);
                return;
            }
            reader.Report(answer.Error.Code.StartsWith("Account.Role", StringComparison.Ordinal) ? InviteField.Roles : InviteField.Email, answer.Error);
        }
        errors = reader.Problems.GroupBy(p => p.Field).ToDictionary(g => g.Key, g => Errors.Of(g.First().Reason));
        summary = [.. Shown.Where(errors.ContainsKey).Select(field => new FieldError(IdOf(field), Text[$"Field.{field}"], errors[field]))];
    }

    private async Task UploadAsync(InputFileChangeEventArgs change)
    {
        attempt++;
        fault = null;
        if (change.File.Size > ImportSheet.MaximumBytes)
        {
            fault = Errors.Of(new Error("Import.TooLarge", ImportSheet.MaximumBytes / 1024 / 1024));
            return;
        }
        await using var stream = change.File.OpenReadStream(ImportSheet.MaximumBytes, leaving.Token);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, leaving.Token);
        var read = InviteFile.Read(bytes.ToArray(), Chosen);
        if (read is { Problems.IsEmpty: true, Rows.IsEmpty: false })
        {
            var checkedNow = await TryAsync(() => Accounts.CheckAsync(Realm, [.. read.Rows.Select(r => r.Account)], leaving.Token));
            if (checkedNow is not { } answer) return;
            read = read.With(answer.Value.Refusals);
        }
        (file, toOutcome) = (read, true);
    }

    private async Task InviteManyAsync()
    {
        var people = file!.Rows.Select(r => r.Account).ToList();
        if (await TryAsync(() => Accounts.InviteManyAsync(Realm, people, leaving.Token)) is not { } answer) return;
        if (answer.Value.Refusals.IsEmpty)
        {
            Toasts.Show(Text["Done.InvitedMany", people.Count]);
            Navigation.NavigateTo(Realm.List);
            return;
        }
        (file, toOutcome) = (file.With(answer.Value.Refusals), true);
    }

    private void StartOver() => file = null;

    private async Task<Result<T>?> TryAsync<T>(Func<Task<Result<T>>> act)
    {
        try
        {
            var result = await act();
            if (result.Error?.Code != "Account.NotAgreed") return result;
            refusal = Errors.Of(result.Error);
        }
        catch (DbUpdateException)
        {
            fault = Text["Fault"];
        }
        return null;
    }
}
