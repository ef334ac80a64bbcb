namespace MijnOptie.App.Hr.Imports;

/// <summary>Marks the texts of the pages to import files on, and the reasons a row can be refused for.</summary>
internal sealed class ImportsTexts;
