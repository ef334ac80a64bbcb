namespace MijnOptie.App.Shell;

/// <summary>The words around every page.</summary>
internal sealed class ShellTexts;
