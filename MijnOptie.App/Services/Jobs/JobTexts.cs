namespace MijnOptie.App.Services.Jobs;

/// <summary>What jobs are called (<c>Job.name</c>) and what their counts mean (<c>Count.name</c>). Whoever adds a job adds its words here.</summary>
internal sealed class JobTexts;
