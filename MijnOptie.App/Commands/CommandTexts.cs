namespace MijnOptie.App.Commands;

/// <summary>Texts of the commands of an operator.</summary>
internal sealed class CommandTexts;
