namespace MijnOptie.App.Hr.Admission;

/// <summary>Marks the texts about admitting candidates.</summary>
internal sealed class AdmissionTexts;
