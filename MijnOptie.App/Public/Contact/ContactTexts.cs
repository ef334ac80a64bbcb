namespace MijnOptie.App.Public.Contact;

/// <summary>Contact and accessibility.</summary>
internal sealed class ContactTexts;
