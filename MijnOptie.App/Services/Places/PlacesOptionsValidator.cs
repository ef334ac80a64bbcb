using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.Places;

/// <summary>Says at start that the file is not there; what is in it is judged when it is read, which is at start too.</summary>
internal sealed class PlacesOptionsValidator(IHostEnvironment environment) : IValidateOptions<PlacesOptions>
{
    public ValidateOptionsResult Validate(string? name, PlacesOptions options) =>
        options.FullPath(environment) is { } path && !System.IO.File.Exists(path)
            ? ValidateOptionsResult.Fail($"Setting Places:File: there is no file {path}.")
            : ValidateOptionsResult.Success;
}
