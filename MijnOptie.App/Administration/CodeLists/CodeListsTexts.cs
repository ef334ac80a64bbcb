namespace MijnOptie.App.Administration.CodeLists;

/// <summary>Marks the texts about the lists of an organisation.</summary>
internal sealed class CodeListsTexts;
