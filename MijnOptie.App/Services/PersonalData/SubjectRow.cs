using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>One row about a person, as read.</summary>
internal sealed record SubjectRow(SubjectTable Table, EntityEntry Entry, SubjectRow? Under)
{
    /// <summary>The row's own id, for what hangs under it; empty for a row without one.</summary>
    public Guid Id => Table.Entity.FindPrimaryKey() is { Properties: [var key] } && Entry.Property(key).CurrentValue is Guid id ? id : Guid.Empty;

    /// <summary>Its place among the rows of its table, where the table has such an order.</summary>
    public int Order => Table.Entity.FindProperty("Order") is { } order && Entry.Property(order).CurrentValue is int place ? place : 0;

    /// <summary>Where a clock stands, when the register says that this table holds it.</summary>
    public DateTimeOffset? Clock(RetentionClock clock) =>
        Table.Fields.FirstOrDefault(f => f.Field.Clock == clock).Property is { } property ? Entry.Property(property).CurrentValue as DateTimeOffset? : null;

    /// <summary>Hides the data: this text may reach a log.</summary>
    public override string ToString() => $"SubjectRow of {Table.Entity.DisplayName()}";
}
