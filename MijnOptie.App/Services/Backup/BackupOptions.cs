using System.ComponentModel.DataAnnotations;

namespace MijnOptie.App.Services.Backup;

/// <summary>Section <c>Backup</c> of the settings. Backups are made of an embedded database; SQL Server makes its own.</summary>
internal sealed class BackupOptions
{
    public const string Section = "Backup";

    /// <summary>Where backups go. A relative path starts where that of the database does.</summary>
    [Required]
    public string Folder { get; set; } = "data/backups";

    /// <summary>
    /// How many days a backup is kept, wherever it was made. Erased ids are remembered a week longer, so that no backup can bring anyone
    /// back.
    /// </summary>
    [Range(1, 35)]
    public int KeepDays { get; set; } = 35;
}
