using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MijnOptie.App.Platform.Data.Walls;

/// <summary>
/// Tells SQL Server, on every connection that is opened, for which organisation it works; the database refuses to change that
/// afterwards. A connection out of the pool that still works for another is thrown away, and a fresh one takes its place.
/// </summary>
internal sealed class TenantSession : DbConnectionInterceptor
{
    private const string Set = $"EXEC sp_set_session_context @key = N'{WallNames.SessionKey}', @value = @tenant, @read_only = 1";

    private const string Get = $"SELECT CAST(SESSION_CONTEXT(N'{WallNames.SessionKey}') AS nvarchar(36))";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (eventData.Context is not AppDbContext app || TryWorkFor(connection, app.Tenant)) return;
        Renew(connection);
        connection.Open();
        if (!TryWorkFor(connection, app.Tenant)) throw Failed();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is AppDbContext app) await WorkForAsync(connection, app.Tenant, Renew, cancellationToken);
    }

    /// <summary>Makes an open connection work for an organisation, or for none.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="tenant">The organisation.</param>
    /// <param name="renew">Closes it for good, so that opening it again gives another one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidOperationException">A fresh connection does not do it either.</exception>
    public static async Task WorkForAsync(DbConnection connection, Guid? tenant, Action<DbConnection> renew, CancellationToken cancellationToken)
    {
        if (await TryWorkForAsync(connection, tenant, cancellationToken)) return;
        renew(connection);
        await connection.OpenAsync(cancellationToken);
        if (!await TryWorkForAsync(connection, tenant, cancellationToken)) throw Failed();
    }

    private static async Task<bool> TryWorkForAsync(DbConnection connection, Guid? tenant, CancellationToken cancellationToken)
    {
        try
        {
            await using var set = SetCommand(connection, tenant);
            await set.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (DbException) when (!cancellationToken.IsCancellationRequested)
        {
            return false; // the key is there already and cannot be changed
        }
        await using var get = GetCommand(connection);
        return IsFor(tenant, await get.ExecuteScalarAsync(cancellationToken));
    }

    private static bool TryWorkFor(DbConnection connection, Guid? tenant)
    {
        try
        {
            using var set = SetCommand(connection, tenant);
            set.ExecuteNonQuery();
        }
        catch (DbException)
        {
            return false;
        }
        using var get = GetCommand(connection);
        return IsFor(tenant, get.ExecuteScalar());
    }

    private static bool IsFor(Guid? tenant, object? value) => (value as string is { } text ? Guid.Parse(text) : null) == tenant;

    private static DbCommand SetCommand(DbConnection connection, Guid? tenant)
    {
        var command = connection.CreateCommand();
        command.CommandText = Set;
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@tenant";
        parameter.DbType = System.Data.DbType.Guid;
        parameter.Value = tenant is { } id ? id : DBNull.Value;
        command.Parameters.Add(parameter);
        return command;
    }

    private static DbCommand GetCommand(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = Get;
        return command;
    }

    private static void Renew(DbConnection connection)
    {
        if (connection is SqlConnection server) SqlConnection.ClearPool(server);
        connection.Close();
    }

    private static InvalidOperationException Failed() => new("A fresh connection does not take the organisation it should work for.");
}
