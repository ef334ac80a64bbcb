namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>That a version of the privacy statement was announced by mail, to how many. Belongs to the platform.</summary>
internal sealed class StatementAnnouncementRow
{
    public const int MaximumVersionLength = 10;

    /// <summary>Name of the version.</summary>
    public string Version { get; set; } = "";

    /// <summary>When every mail was put in the outbox.</summary>
    public DateTimeOffset FinishedAt { get; set; }

    public int Accounts { get; set; }

    public int Candidates { get; set; }
}
