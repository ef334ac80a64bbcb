namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>What kind of person a tombstone stands for.</summary>
internal enum TombstoneKind
{
    Candidate = 0,

    Account = 1,
}
