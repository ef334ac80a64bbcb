namespace MijnOptie.App.PrivacyOffice;

/// <summary>The words of the privacy officer's wing.</summary>
internal sealed class PrivacyOfficeTexts;
