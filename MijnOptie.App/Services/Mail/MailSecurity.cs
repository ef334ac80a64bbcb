namespace MijnOptie.App.Services.Mail;

/// <summary>How the connection to the mail server is kept from others.</summary>
internal enum MailSecurity
{
    /// <summary>It becomes encrypted before anything is said; refused when the server cannot.</summary>
    StartTls,

    /// <summary>It is encrypted from the first byte (port 465).</summary>
    Tls,

    /// <summary>It is not encrypted: for a relay on this machine, never with a password.</summary>
    None,
}
