namespace MijnOptie.App.Candidates.Intake;

/// <summary>Marks the texts of the form with which a candidate makes an offer.</summary>
internal sealed class IntakeTexts;
