namespace MijnOptie.App.Services.Fields;

/// <summary>Marks the texts of what can be wrong with the value of a field: one for each code of an error.</summary>
internal sealed class FieldTexts;
