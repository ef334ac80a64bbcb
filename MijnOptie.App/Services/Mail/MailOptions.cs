using System.ComponentModel.DataAnnotations;

namespace MijnOptie.App.Services.Mail;

/// <summary>Section <c>Mail</c> of the settings.</summary>
internal sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The SMTP server; empty to write mail as files into <see cref="Folder"/>.</summary>
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>Name to sign in with at the server; empty for none.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>Address mail comes from, and where answers go.</summary>
    [Required]
    public string From { get; set; } = "info@mijn-optie.nl";

    [Required]
    public string FromName { get; set; } = "Mijn-OPtIE";

    /// <summary>Where mail goes without a server; a relative folder lies beside the database.</summary>
    [Required]
    public string Folder { get; set; } = "data/mail";

    /// <summary>Most mails an hour, of all instances together. A fifth of it is kept free for what people wait for.</summary>
    [Range(1, 1_000_000)]
    public int MaximumPerHour { get; set; } = 2000;

    /// <summary>Times a mail is offered before it is given up.</summary>
    [Range(1, 50)]
    public int MaximumAttempts { get; set; } = 12;

    /// <summary>How long the server may take to answer, in seconds.</summary>
    [Range(1, 300)]
    public int TimeoutSeconds { get; set; } = 30;

    public TimeSpan Timeout => TimeSpan.FromSeconds(TimeoutSeconds);

    /// <summary>How long an instance has the mails it took for itself.</summary>
    public TimeSpan Lease => 4 * Timeout;
}
