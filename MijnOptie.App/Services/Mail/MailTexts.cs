namespace MijnOptie.App.Services.Mail;

/// <summary>The words around what a mail says, and what kinds and outcomes of mail are called.</summary>
internal sealed class MailTexts;
