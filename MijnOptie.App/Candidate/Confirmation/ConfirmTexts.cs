namespace MijnOptie.App.Candidates.Confirmation;

/// <summary>Texts of confirming an address.</summary>
public sealed class ConfirmTexts;
