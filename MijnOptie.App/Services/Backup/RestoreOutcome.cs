namespace MijnOptie.App.Services.Backup;

/// <summary>What came of putting a backup back.</summary>
internal abstract record RestoreOutcome
{
    private RestoreOutcome()
    {
    }

    /// <summary>It is back, and whoever had been erased since is erased again.</summary>
    /// <param name="ErasedAgain">How many people that were.</param>
    public sealed record Done(int ErasedAgain) : RestoreOutcome;

    /// <summary>An application runs on this database. Nothing was changed.</summary>
    public sealed record Running : RestoreOutcome;

    /// <summary>The organisation has no database of its own. Nothing was changed.</summary>
    public sealed record NoOwnDatabase : RestoreOutcome;

    /// <summary>The file is no sound backup. Nothing was changed.</summary>
    /// <param name="Fault">What is wrong with it.</param>
    public sealed record Unsound(string Fault) : RestoreOutcome;
}
