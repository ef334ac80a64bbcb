namespace MijnOptie.App.Administration.CodeLists;

/// <summary>One entry of a list of an organisation, to change.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Dutch">The name it has.</param>
/// <param name="English">The name it has in English.</param>
/// <param name="Standard">The standard name: of the entry itself, or of the one an own entry is based on.</param>
/// <param name="IsOwn">Whether the organisation added it.</param>
/// <param name="IsRenamed">Whether a standard entry has a name of the organisation's own.</param>
/// <param name="IsEnabled">Whether it can be chosen.</param>
public sealed record CodeListItem(string Code, string Dutch, string English, string Standard, bool IsOwn, bool IsRenamed, bool IsEnabled);
