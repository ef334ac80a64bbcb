using System.ComponentModel.DataAnnotations;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>Section <c>Retention</c> of the settings.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>
    /// Where erased ids are kept so that a restored backup does not bring them back. A relative path starts where that of the database does; on
    /// another disk it also outlives this one.
    /// </summary>
    [Required]
    public string TombstoneFile { get; set; } = "data/tombstones.csv";

    /// <summary>Where the deletion log of each organisation is written beside the database, a file each, so that a restored backup does not shorten it.</summary>
    [Required]
    public string DeletionLogFolder { get; set; } = "data/deletions";
}
