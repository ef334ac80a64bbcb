using MijnOptie.App.Services.Files;

namespace MijnOptie.App.Services.Fields;

internal static class FieldsRegistration
{
    /// <summary>What is wrong with a field or a file, in words.</summary>
    public static IServiceCollection AddFields(this IServiceCollection services) => services
        .AddSingleton<ErrorTexts>()
        .AddErrorTexts<FieldTexts>()
        .AddErrorTexts<FileTexts>();

    /// <summary>Texts of a wing or a service whose keys are codes of errors.</summary>
    public static IServiceCollection AddErrorTexts<TTexts>(this IServiceCollection services) => services.AddSingleton(new ErrorTextSource(typeof(TTexts)));
}
