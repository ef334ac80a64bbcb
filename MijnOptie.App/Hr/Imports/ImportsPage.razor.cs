using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.Files;
using MijnOptie.App.Services.SchoolLocations;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Imports;

public partial class ImportsPage : IDisposable
{
    private const int MostRows = 20;
    private const int MostItems = 12;
    private const int MostBoards = 12;
    private static readonly (string Word, ImportKind Kind)[] Words =
        [("duo", ImportKind.SchoolLocations), ("locaties", ImportKind.Locations), ("plekken", ImportKind.Positions), ("kandidaten", ImportKind.Candidates)];

    private CancellationTokenSource leaving = new();
    private ImportKind kind;
    private SchoolBoardsFile? boards;
    private IReadOnlyList<DuoBoard> chosenBoard = [];
    private PendingImport? pending;
    private ImportPlan? done;
    private ElementReference outcome;
    private string fileName = "";
    private string? refusal;
    private string? boardError;
    private string? announcement;
    private bool working;
    private bool reading;
    private bool focusOutcome;
    private bool isReady;
    private int percent;
    private int attempt;

    [Inject] internal PreviewImport Preview { get; set; } = null!;

    [Inject] internal PreviewSchoolLocations School { get; set; } = null!;

    [Inject] internal ApplyImport Apply { get; set; } = null!;

    [Inject] internal WaitingImport Waiting { get; set; } = null!;

    [Inject] internal ErrorTexts Errors { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<ImportsTexts> Text { get; set; } = null!;

    private ImportPlan Plan => pending!.Plan;

    private ImportSheet Sheet => PreviewImport.SheetOf(kind);

    private IReadOnlyList<Tab> Kinds => [.. Words.Select(w => new Tab(Text[$"Kind.{w.Kind}"], $"{ImportEndpoints.Page}?soort={w.Word}", w.Kind == kind))];

    private string FileHelp => kind == ImportKind.SchoolLocations ? Text["File.DuoHelp"] : Text["File.Help", Sheet.MaximumRows];

    private string Result => kind switch
    {
        ImportKind.Positions => "/hr/plekken",
        ImportKind.Candidates => "/hr/matches",
        _ => "/hr/locaties",
    };

    private IEnumerable<(string Label, int Count, bool Bad)> Counts => Plan.Problems.Length > 0
        ? [(Plan.Bad == 1 ? "Preview.Bad.One" : "Preview.Bad", Plan.Bad, true)]
        : new[] { ("Preview.New", Plan.New, false), ("Preview.Changed", Plan.Changed, false), ("Preview.Unchanged", Plan.Unchanged, false), ("Preview.LeftAlone", Plan.LeftAlone, false) }
            .Where(c => c.Item1 != "Preview.LeftAlone" || c.Item2 > 0);

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    protected override Task OnParametersSetAsync() => ShowAddressAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            // The field for a file listens in the browser only after this; a file chosen before would be lost.
            await Task.Yield();
            isReady = true;
            StateHasChanged();
        }
        if (!focusOutcome || (pending is null && done is null)) return;
        focusOutcome = false;
        await outcome.FocusAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(async () =>
    {
        if (new Uri(change.Location).AbsolutePath != ImportEndpoints.Page) return;
        await ShowAddressAsync();
        StateHasChanged();
    });

    private async Task ShowAddressAsync()
    {
        var word = new ListAddress(Navigation.Uri)["soort"];
        var wanted = Words.FirstOrDefault(w => w.Word == word, Words[0]).Kind;
        if (wanted != kind) (kind, pending, done, refusal) = (wanted, null, null, null);
        if (kind != ImportKind.SchoolLocations || boards is not null || !RendererInfo.IsInteractive) return;
        var standing = await School.OpenAsync(leaving.Token);
        boards ??= standing; // a file that was chosen meanwhile stays
    }

    private Task UploadAsync(InputFileChangeEventArgs chosen) => WorkAsync(chosen.File.Name, async cancellation =>
    {
        if (chosen.File.Size > ImportSheet.MaximumBytes)
        {
            refusal = Errors.Of(new Error("Import.TooLarge", ImportSheet.MaximumBytes / 1024 / 1024));
            return;
        }
        var bytes = await ReceiveAsync(chosen.File, cancellation);
        reading = true;
        if (kind == ImportKind.SchoolLocations)
        {
            boards = await School.ReadAsync(fileName, bytes, cancellation);
            chosenBoard = [];
            if (boards.Boards.All.Length == 0 && boards.Bad is [var first, ..]) refusal = $"{first.Problems[0].Column} {Errors.Of(first.Problems[0].Reason)}".Trim();
        }
        else
        {
            await ShowAsync(await Preview.HandleAsync(kind, fileName, bytes, Progress(), cancellation));
        }
    });

    private Task PreviewBoardAsync() => WorkAsync(boards!.FileName, async cancellation =>
    {
        boardError = chosenBoard.Count == 0 ? Text["Board.Choose"].Value : null;
        if (boardError is null) await ShowAsync(await School.HandleAsync(boards!, chosenBoard[0].Number, cancellation));
    });

    private async Task ApplyAsync()
    {
        var result = await Apply.HandleAsync(pending!.Id, leaving.Token);
        if (result.TryGet(out var plan, out var error))
        {
            (done, pending, refusal, focusOutcome) = (plan, null, null, true);
            announcement = Text["Done.Title"];
            return;
        }
        refusal = Errors.Of(error);
        pending = await Waiting.FindAsync(pending.Id);
    }

    // An import that can name whoever is gone is no longer kept.
    private async Task ShowWithoutAsync(IReadOnlySet<Guid> gone)
    {
        if (pending is null || await Waiting.FindAsync(pending.Id) is not null) return;
        (pending, refusal) = (null, Errors.Of(new Error("Import.Expired")));
    }

    private async Task StartOverAsync()
    {
        if (pending is not null) await Waiting.DropAsync(pending.Id);
        (pending, done, refusal) = (null, null, null);
        attempt++;
    }

    private void Stop() => leaving.Cancel();

    private Task ShowAsync(PendingImport? preview)
    {
        (pending, done, focusOutcome) = (preview, null, true);
        announcement = preview is null ? null : Text[preview.Plan.Problems.Length > 0 ? "Preview.TitleBad" : "Preview.Title"].Value;
        return Task.CompletedTask;
    }

    /// <summary>Does something that may take a while, with progress and a way to stop it.</summary>
    private async Task WorkAsync(string name, Func<CancellationToken, Task> work)
    {
        (fileName, working, reading, percent, refusal, boardError) = (name, true, false, 0, null, null);
        StateHasChanged();
        try
        {
            await work(leaving.Token);
        }
        catch (OperationCanceledException)
        {
            refusal = Text["Reading.Stopped"];
            leaving.Dispose();
            leaving = new CancellationTokenSource();
        }
        catch (IOException)
        {
            refusal = Text["Reading.Failed"];
        }
        finally
        {
            working = false;
            attempt++;
        }
    }

    private async Task<byte[]> ReceiveAsync(IBrowserFile file, CancellationToken cancellationToken)
    {
        await using var stream = file.OpenReadStream(ImportSheet.MaximumBytes, cancellationToken);
        var bytes = new byte[file.Size];
        var at = 0;
        while (at < bytes.Length)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(at, Math.Min(64 * 1024, bytes.Length - at)), cancellationToken);
            if (read == 0) break;
            at += read;
            Report((int)(100L * at / bytes.Length));
        }
        return at == bytes.Length ? bytes : bytes[..at];
    }

    private Progress<int> Progress() => new(value => _ = InvokeAsync(() => Report(value)));

    private void Report(int value)
    {
        if (value == percent) return;
        percent = value;
        StateHasChanged();
    }

    private Task<IReadOnlyList<DuoBoard>> FindBoardsAsync(string typed, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DuoBoard>>(boards!.Boards.TryGet(typed, out var named) ? [named] : boards.Boards.Find(typed, MostBoards));

    private Task<string?> ChooseBoardAsync(IReadOnlyList<DuoBoard>? chosen)
    {
        chosenBoard = chosen ?? [];
        return Task.FromResult<string?>(null);
    }

    private string BoardText(DuoBoard board) => board.Name is { } name
        ? Text["Board.Name", board.Number, name]
        : Text["Board.Name", board.Number, board.Locations.Length == 1 ? board.Locations[0].Name : TownsOf(board)];

    private string BoardDetail(DuoBoard board) => board.Locations.Length == 1
        ? Text["Board.One", TownsOf(board)]
        : Text["Board.Detail", board.Locations.Length, TownsOf(board)];

    private string TownsOf(DuoBoard board) => board.Towns.Length <= 3
        ? string.Join(", ", board.Towns)
        : Text["Board.Places", string.Join(", ", board.Towns.Take(3)), board.Towns.Length - 3];
}
