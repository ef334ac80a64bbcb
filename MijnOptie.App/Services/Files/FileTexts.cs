namespace MijnOptie.App.Services.Files;

/// <summary>Marks the texts of what can be wrong with a file: one for each code of an error.</summary>
internal sealed class FileTexts;
