using System.Collections.Immutable;

namespace MijnOptie.App.Services.Jobs;

/// <summary>A job as an administrator sees it.</summary>
/// <param name="Name">Its name, the key of what people call it.</param>
/// <param name="Schedule">When it runs.</param>
/// <param name="NextAt">The next time.</param>
/// <param name="Runs">Its last runs, newest first.</param>
internal sealed record JobView(string Name, JobSchedule Schedule, DateTimeOffset NextAt, ImmutableArray<JobRun> Runs);
