namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>What an import does with a row.</summary>
internal enum PlannedAction
{
    New,
    Changed,
    Unchanged,

    /// <summary>It is stored by someone who goes before the file.</summary>
    LeftAlone,
}
