using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Administration.Jobs;

/// <summary>All jobs, and why none runs; null when they do.</summary>
internal sealed record JobsView(IReadOnlyList<JobView> Jobs, string? ClockDoubt);
