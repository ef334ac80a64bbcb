namespace MijnOptie.App.Services.Mail;

/// <summary>A link in a mail that stands on its own line.</summary>
/// <param name="Text">What it does, verb first.</param>
/// <param name="Address">Where it leads, absolute; made by <see cref="SiteLinks"/>. Opening it only shows.</param>
internal sealed record MailButton(string Text, Uri Address)
{
    /// <summary>Hides the address: it may hold a secret.</summary>
    public override string ToString() => "Button";
}
