namespace MijnOptie.App.Platform.Data.Walls;

/// <summary>What the walls are called, in the model and in the database.</summary>
internal static class WallNames
{
    /// <summary>Says of an entity in the model: its table stands behind a wall; the value is the column with the owner.</summary>
    public const string TenantOwned = "MijnOptie:TenantOwned";

    /// <summary>Says of an entity in the model: its rows are written once; the value is the column with the moment.</summary>
    public const string AppendOnly = "MijnOptie:AppendOnly";

    /// <summary>The key under which a connection knows for whom it works.</summary>
    public const string SessionKey = "TenantId";

    public const string Schema = "dbo";

    public const string Predicate = "TenantWall";

    public static string PolicyOf(string table) => $"TenantWall_{table}";

    public static string TriggerOf(string table) => $"WrittenOnce_{table}";
}
