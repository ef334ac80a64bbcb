using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MijnOptie.App.Services.Jobs;

internal static class JobsRegistration
{
    /// <summary>What runs by the clock. Each feature adds its own with <see cref="AddJob{TWork}"/>.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddOptions<JobsOptions>().BindConfiguration(JobsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<JobClock>();
        services.AddSingleton<JobRuns>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<JobFactory>();
        services.AddSingleton<JobScheduler>();
        services.AddSingleton<JobOverview>();
        services.AddHostedService<JobsService>();
        return services;
    }

    /// <summary>Lets work run by the clock.</summary>
    /// <typeparam name="TWork">The work; it may ask for scoped services.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="name">Its name, in kebab case; also the key <c>Job.name</c> of what people call it in <see cref="JobTexts"/>.</param>
    /// <param name="schedule">When.</param>
    public static IServiceCollection AddJob<TWork>(this IServiceCollection services, string name, JobSchedule schedule)
        where TWork : class, IJobWork
    {
        services.TryAddScoped<TWork>();
        return services.AddSingleton(new JobDescriptor(name, schedule, typeof(TWork)));
    }
}
