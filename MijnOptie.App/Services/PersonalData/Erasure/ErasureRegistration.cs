namespace MijnOptie.App.Services.PersonalData;

internal static class ErasureRegistration
{
    /// <summary>Erasing people, and the proof of it.</summary>
    public static IServiceCollection AddErasure(this IServiceCollection services)
    {
        services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<DeletionLogCopy>()
            .AddSingleton<DeletionLog>()
            .AddSingleton<TombstoneFile>()
            .AddSingleton<Tombstones>()
            .AddSingleton<ErasedPages>()
            .AddSingleton<ProvenErasure>()
            .AddSingleton<CandidateErasure>()
            .AddSingleton<AccountErasure>()
            .AddSingleton<RestoredPeople>()
            .AddCandidateTrace<DraftTrace>()
            .AddCandidateTrace<HeldPositionTrace>()
            .AddCandidateTrace<MailTrace>()
            .AddSingleton<OpenPeople>()
            .AddSingleton<ICandidateTrace>(provider => provider.GetRequiredService<OpenPeople>());
    }

    /// <summary>A place where something of a candidate is kept, that erasure must visit.</summary>
    public static IServiceCollection AddCandidateTrace<TTrace>(this IServiceCollection services) where TTrace : class, ICandidateTrace =>
        services.AddSingleton<ICandidateTrace, TTrace>();
}
