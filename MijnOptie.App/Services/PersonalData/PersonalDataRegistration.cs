namespace MijnOptie.App.Services.PersonalData;

internal static class PersonalDataRegistration
{
    /// <summary>What is held about a person, read as a whole.</summary>
    public static IServiceCollection AddPersonalData(this IServiceCollection services) => services
        .AddSingleton<FieldReadings>()
        .AddSingleton<PersonalDataExport>()
        .AddSingleton<PersonalDataFiles>();
}
