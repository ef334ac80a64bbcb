using static MijnOptie.App.Platform.Data.Walls.WallNames;

namespace MijnOptie.App.Platform.Data.Walls;

/// <summary>
/// The walls in T-SQL. What must be alone in a batch is wrapped in EXEC, so that a script with conditions around it stays valid.
/// Only names out of our own model come in here, never anything a person typed.
/// </summary>
internal static class WallSql
{
    /// <summary>Days after which a row that is written once may leave: one day of slack under the year it is kept.</summary>
    public const int KeptDays = 364;

    /// <summary>A row is seen and written by a connection that works for its owner, and by no other; one that works for nobody sees nothing.</summary>
    public static string EnsurePredicate() => $"""
        IF OBJECT_ID(N'[{Schema}].[{Predicate}]') IS NULL EXEC(N'
        CREATE FUNCTION [{Schema}].[{Predicate}](@TenantId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS
        RETURN SELECT 1 AS [Stands] WHERE @TenantId = CAST(SESSION_CONTEXT(N''{SessionKey}'') AS uniqueidentifier)')
        """;

    public static string EnsurePolicy(string schema, string table, string column) => $"""
        IF OBJECT_ID(N'[{Schema}].[{PolicyOf(table)}]') IS NULL EXEC(N'
        CREATE SECURITY POLICY [{Schema}].[{PolicyOf(table)}]
        ADD FILTER PREDICATE [{Schema}].[{Predicate}]([{column}]) ON [{schema}].[{table}],
        ADD BLOCK PREDICATE [{Schema}].[{Predicate}]([{column}]) ON [{schema}].[{table}]
        WITH (STATE = ON)')
        """;

    public static string DropPolicy(string table) => $"""
        IF OBJECT_ID(N'[{Schema}].[{PolicyOf(table)}]') IS NOT NULL EXEC(N'DROP SECURITY POLICY [{Schema}].[{PolicyOf(table)}]')
        """;

    /// <summary>No change at all, and no deletion before the time.</summary>
    public static string EnsureTrigger(string schema, string table, string moment) => $"""
        IF OBJECT_ID(N'[{schema}].[{TriggerOf(table)}]') IS NULL EXEC(N'
        CREATE TRIGGER [{schema}].[{TriggerOf(table)}] ON [{schema}].[{table}] AFTER UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (SELECT 1 FROM inserted) OR EXISTS (SELECT 1 FROM deleted WHERE [{moment}] > DATEADD(day, -{KeptDays}, SYSUTCDATETIME()))
            BEGIN
                RAISERROR(N''These rows are written once.'', 16, 1);
                ROLLBACK TRANSACTION;
            END
        END')
        """;

    /// <summary>The tables behind an enabled policy that both hides and refuses.</summary>
    public const string ProtectedTables = """
        SELECT OBJECT_NAME(predicate.target_object_id) AS [Value]
        FROM sys.security_predicates predicate
        INNER JOIN sys.security_policies policy ON policy.object_id = predicate.object_id
        WHERE policy.is_enabled = 1
        GROUP BY predicate.target_object_id
        HAVING COUNT(DISTINCT predicate.predicate_type) = 2
        """;
}
