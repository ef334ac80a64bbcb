using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.SchoolLocations;

internal sealed class SchoolLocationsOptionsValidator(IHostEnvironment environment) : IValidateOptions<SchoolLocationsOptions>
{
    public ValidateOptionsResult Validate(string? name, SchoolLocationsOptions options) =>
        options.FullPath(environment) is { } path && !System.IO.File.Exists(path)
            ? ValidateOptionsResult.Fail($"Setting SchoolLocations:File: there is no file {path}.")
            : ValidateOptionsResult.Success;
}
