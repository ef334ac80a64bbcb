using System.ComponentModel.DataAnnotations;

namespace MijnOptie.App.Services.Jobs;

/// <summary>Section <c>Jobs</c> of the settings.</summary>
internal sealed class JobsOptions
{
    public const string Section = "Jobs";

    /// <summary>Whether this instance does work by the clock and sends mail. One instance at least must.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// How many hours the application may have stood still before its clock must be confirmed by an administrator. Not used
    /// on SQL Server, whose clock is asked instead.
    /// </summary>
    [Range(1, 24 * 60)]
    public int LongestStandstillHours { get; set; } = 72;
}
