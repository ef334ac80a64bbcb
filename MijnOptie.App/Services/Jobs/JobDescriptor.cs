namespace MijnOptie.App.Services.Jobs;

/// <summary>A job that is to run.</summary>
/// <param name="Name">Its name, in kebab case; never changes, because its runs are kept by it.</param>
/// <param name="Schedule">When.</param>
/// <param name="Work">The type that does it, an <see cref="IJobWork"/>.</param>
internal sealed record JobDescriptor(string Name, JobSchedule Schedule, Type Work);
