namespace MijnOptie.App.Services.Access;

/// <summary>Texts of the mails by which a candidate shows to be the person.</summary>
internal sealed class AccessTexts;
