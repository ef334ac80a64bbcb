using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Administration.Organisations;
using MijnOptie.App.Design;
using MijnOptie.App.Services.Fields;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.CodeLists;

public partial class CodeListsPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private IReadOnlyList<CodeListItem> items = [];
    private CodeListKind kind;
    private CodeListItem? editing;
    private string? entryError;
    private string? fault;
    private string? name;
    private bool isGone;

    /// <summary>The organisation.</summary>
    [Parameter] public Guid Id { get; set; }

    /// <summary>Which list is open.</summary>
    [SupplyParameterFromQuery(Name = "lijst")] public string? Asked { get; set; }

    [Inject] internal EditCodeLists Lists { get; set; } = null!;

    [Inject] internal ErrorTexts Errors { get; set; } = null!;

    [Inject] internal Toasts Toasts { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<CodeListsTexts> Text { get; set; } = null!;

    private IReadOnlyList<Option> Kinds => [.. Enum.GetNames<CodeListKind>().Select(each => new Option(each, Text[$"Kind.{each}"]))];

    private IReadOnlyList<Option> Bases => [.. items.Where(item => !item.IsOwn).Select(item => new Option(item.Code, item.Standard))];

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnParametersSetAsync()
    {
        var asked = Enum.TryParse<CodeListKind>(Asked, out var parsed) && Enum.IsDefined(parsed) ? parsed : CodeListKind.Function;
        if (asked != kind || name is null) (kind, editing, fault) = (asked, null, null);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var opened = await Lists.OpenAsync(Id, kind, leaving.Token);
        isGone = opened is null;
        if (opened is { } list) (name, items) = list;
    }

    private void GoTo(string? chosen) => Navigation.NavigateTo($"{OrganisationAddresses.ListsOf(Id)}?lijst={chosen}");

    private void AddEntry() => (editing, entryError) = (new CodeListItem("", "", "", "", true, false, true), null);

    private void EditEntry(CodeListItem item) => (editing, entryError) = (item, null);

    private void StopEditing() => editing = null;

    private async Task SwitchAsync(CodeListItem item, bool on) => fault = await DoAsync(() => Lists.SwitchAsync(Id, kind, item.Code, on, leaving.Token), null) ?? fault;

    private async Task MoveAsync(CodeListItem item, bool up) => fault = await DoAsync(() => Lists.MoveAsync(Id, kind, item.Code, up, leaving.Token), null) ?? fault;

    private async Task SaveEntryAsync(EntryForm entry)
    {
        entryError = await DoAsync(
            () => editing!.Code.Length == 0
                ? Lists.AddAsync(Id, kind, entry.BasedOn, entry.Dutch, entry.English, leaving.Token)
                : Lists.RenameAsync(Id, kind, editing.Code, entry.Dutch, entry.English, leaving.Token),
            entry.Dutch);
        if (entryError is null) editing = null;
    }

    private async Task<string?> DoAsync(Func<Task<Result<string>>> act, string? saved)
    {
        fault = null;
        try
        {
            if ((await act()).Error is { } error) return Errors.Of(error);
            await LoadAsync();
            if (!string.IsNullOrWhiteSpace(saved)) Toasts.Show(Text["Saved", saved]);
        }
        catch (DbUpdateException)
        {
            fault = Text["Fault"];
        }
        return null;
    }
}
