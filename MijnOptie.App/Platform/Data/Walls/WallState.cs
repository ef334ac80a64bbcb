namespace MijnOptie.App.Platform.Data.Walls;

/// <summary>Whether the database itself keeps organisations apart, beside the filters and the save guard.</summary>
internal enum WallState
{
    /// <summary>Every table of organisations has its policy.</summary>
    Present,

    /// <summary>A table stands open.</summary>
    Absent,

    /// <summary>The embedded database has no such layer.</summary>
    NotOnThisDatabase,
}
