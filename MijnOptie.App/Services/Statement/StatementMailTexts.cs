namespace MijnOptie.App.Services.Statement;

/// <summary>The words of the mail about a new statement.</summary>
internal sealed class StatementMailTexts;
