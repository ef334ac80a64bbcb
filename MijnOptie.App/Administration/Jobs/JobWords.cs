using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Administration.Jobs;

/// <summary>Puts jobs and their runs into words.</summary>
internal sealed class JobWords(IStringLocalizer<JobsTexts> texts, IStringLocalizer<JobTexts> words, Formats formats)
{
    /// <summary>What people call a job.</summary>
    public string Name(JobView job) => words[$"Job.{job.Name}"];

    /// <summary>Its runs, newest first.</summary>
    public IReadOnlyList<RunLine> Lines(JobView job) => [.. job.Runs.Select(run => new RunLine(formats.DateAndTime(run.StartedAt), What(run)))];

    private string What(JobRun run)
    {
        var what = run.State switch
        {
            JobRunState.Done => Done(run.Outcome),
            JobRunState.Failed => texts["State.Failed", run.Fault ?? ""].Value,
            _ => texts[$"State.{run.State}"].Value,
        };
        return run.ByHand ? texts["ByHand", what] : what;
    }

    private string Done(JobOutcome outcome)
    {
        var counts = outcome.Counts.Where(count => count.Count > 0).Select(count => $"{formats.Number(count.Count)} {CountName(count.Name)}").ToList();
        return counts.Count == 0 ? texts["Done.Nothing"] : texts["Done", string.Join(", ", counts)];
    }

    private string CountName(string name) => words[$"Count.{name}"] is { ResourceNotFound: false } word ? word : name;
}
