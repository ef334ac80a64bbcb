namespace MijnOptie.App.Services.Jobs;

/// <summary>Why a job runs.</summary>
/// <param name="Slot">The time it was to run, or the moment somebody asked.</param>
/// <param name="Account">Who asked; null when the clock did.</param>
internal sealed record JobCause(DateTimeOffset Slot, Guid? Account);
