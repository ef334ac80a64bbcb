using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using MijnOptie.App.Platform.Data.Walls;

namespace MijnOptie.Tests.App.Platform;

/// <summary>What is done with a connection, on one that behaves as SQL Server's: a read-only key of a session cannot be set again.</summary>
[Trait("Promise", "P07")]
public sealed class TenantSessionTests
{
    [Fact]
    public async Task Given_a_fresh_connection_When_it_opens_Then_it_works_for_the_organisation()
    {
        var tenant = Guid.NewGuid();
        using var connection = new PooledConnection();

        await TenantSession.WorkForAsync(connection, tenant, connection.Renew, CancellationToken.None);

        Assert.Equal((tenant, 0), (connection.Session, connection.Renewed));
    }

    [Fact]
    public async Task Given_a_pooled_connection_that_kept_anothers_id_When_it_opens_Then_it_is_thrown_away()
    {
        var (last, tenant) = (Guid.NewGuid(), Guid.NewGuid());
        using var connection = new PooledConnection();
        await TenantSession.WorkForAsync(connection, last, connection.Renew, CancellationToken.None);

        await TenantSession.WorkForAsync(connection, tenant, connection.Renew, CancellationToken.None);

        Assert.Equal((tenant, 1), (connection.Session, connection.Renewed));
    }

    [Fact]
    public async Task Given_a_pooled_connection_that_kept_an_id_When_it_opens_for_nobody_Then_it_is_thrown_away()
    {
        using var connection = new PooledConnection();
        await TenantSession.WorkForAsync(connection, Guid.NewGuid(), connection.Renew, CancellationToken.None);

        await TenantSession.WorkForAsync(connection, null, connection.Renew, CancellationToken.None);

        Assert.Equal((null, 1), (connection.Session, connection.Renewed));
    }

    [Fact]
    public async Task Given_a_server_that_never_forgets_When_it_opens_for_another_Then_it_is_not_used()
    {
        using var connection = new PooledConnection { Forgets = false };
        await TenantSession.WorkForAsync(connection, Guid.NewGuid(), connection.Renew, CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => TenantSession.WorkForAsync(connection, Guid.NewGuid(), connection.Renew, CancellationToken.None));
    }

    private sealed class KeyIsReadOnlyException() : DbException("Cannot set key 'TenantId' in the session context.");

    private sealed class PooledConnection : DbConnection
    {
        private bool isSet;

        public Guid? Session { get; private set; }

        public bool Forgets { get; init; } = true;

        public int Renewed { get; private set; }

        [AllowNull]
        public override string ConnectionString { get; set; } = "";

        public override string Database => "";

        public override string DataSource => "";

        public override string ServerVersion => "";

        public override ConnectionState State => ConnectionState.Open;

        public void Renew(DbConnection connection)
        {
            Renewed++;
            if (Forgets) (Session, isSet) = (null, false);
        }

        public void Set(Guid? tenant)
        {
            if (isSet) throw new KeyIsReadOnlyException();
            (Session, isSet) = (tenant, true);
        }

        public override void Open()
        {
            // It is always open.
        }

        public override void Close()
        {
            // It stays open.
        }

        public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw new NotSupportedException();

        protected override DbCommand CreateDbCommand() => new SessionCommand(this);
    }

    private sealed class SessionCommand(PooledConnection connection) : DbCommand
    {
        [AllowNull]
        public override string CommandText { get; set; } = "";

        public override int CommandTimeout { get; set; }

        public override CommandType CommandType { get; set; }

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; } = connection;

        protected override DbParameterCollection DbParameterCollection { get; } = new Microsoft.Data.SqlClient.SqlCommand().Parameters;

        protected override DbTransaction? DbTransaction { get; set; }

        public override void Cancel()
        {
            // There is nothing to cancel.
        }

        public override int ExecuteNonQuery()
        {
            connection.Set(DbParameterCollection[0].Value is Guid id ? id : null);
            return 0;
        }

        public override object? ExecuteScalar() => connection.Session?.ToString() ?? (object)DBNull.Value;

        public override void Prepare()
        {
            // Nothing to prepare.
        }

        protected override DbParameter CreateDbParameter() => new Microsoft.Data.SqlClient.SqlParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => throw new NotSupportedException();
    }
}
