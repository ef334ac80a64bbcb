using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Administration.Jobs;

public partial class JobsPage : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource leaving = new();
    private JobsView? view;

    [Inject] internal JobDesk Desk { get; set; } = null!;

    [Inject] internal Toasts Toasts { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal TimeProvider Time { get; set; } = null!;

    [Inject] internal IStringLocalizer<JobsTexts> Text { get; set; } = null!;

    [Inject] internal JobWords Words { get; set; } = null!;

    private string Summary
    {
        get
        {
            var failed = view!.Jobs.Count(job => job.Runs is [{ State: JobRunState.Failed }, ..]); // shown only when there is a view
            return failed == 0 ? Text["Summary", view.Jobs.Count] : Text["Summary.Failed", view.Jobs.Count, failed];
        }
    }

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnInitializedAsync() => view = await Desk.ShowAsync(leaving.Token);

    private async Task ConfirmClockAsync()
    {
        await Desk.ConfirmClockAsync(leaving.Token);
        view = await Desk.ShowAsync(leaving.Token);
        Toasts.Show(Text["Clock.Confirmed"]);
    }

    private async Task RunAsync(JobView job)
    {
        var before = job.Runs is [var last, ..] ? last.StartedAt : DateTimeOffset.MinValue;
        if (!(await Desk.RunAsync(job.Name, leaving.Token)).TryGet(out _, out var error))
        {
            Toasts.Show(Text[error.Code]);
            return;
        }
        await ShownAsync(job.Name, before);
    }

    // The run goes on in the background: looks every second until it is done.
    private async Task ShownAsync(string name, DateTimeOffset before)
    {
        using var timer = new PeriodicTimer(Pace, Time);
        var until = Time.GetUtcNow() + Patience;
        while (Time.GetUtcNow() < until && await timer.WaitForNextTickAsync(leaving.Token))
        {
            view = await Desk.ShowAsync(leaving.Token);
            StateHasChanged();
            if (view.Jobs.Single(job => job.Name == name).Runs is [{ EndedAt: not null } run, ..] && run.StartedAt > before) return;
        }
    }
}
