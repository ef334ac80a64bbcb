using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data.Walls;

namespace MijnOptie.App.Platform.Data;

/// <summary>Gives every tenant-owned entity its closed filter and its index, so that none can be forgotten.</summary>
internal static class TenantModel
{
    public static void Apply(ModelBuilder builder, AppDbContext context)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => typeof(ITenantOwned).IsAssignableFrom(e.ClrType)).ToList())
        {
            var row = Expression.Parameter(entity.ClrType, "row");
            var owner = Expression.Convert(Expression.Property(row, nameof(ITenantOwned.TenantId)), typeof(Guid?));
            // A member of the context, so that EF reads it anew for each context. No tenant means no rows: NULL equals nothing.
            var current = Expression.Property(Expression.Constant(context), nameof(AppDbContext.Tenant));
            var open = Expression.AndAlso(
                Expression.NotEqual(current, Expression.Constant(null, typeof(Guid?))),
                Expression.Equal(owner, current));
            builder.Entity(entity.ClrType).HasQueryFilter(AppDbContext.TenantFilter, Expression.Lambda(open, row));
            builder.Entity(entity.ClrType).HasIndex(nameof(ITenantOwned.TenantId));
            builder.Entity(entity.ClrType).HasAnnotation(WallNames.TenantOwned, nameof(ITenantOwned.TenantId));
        }
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => typeof(IAppendOnly).IsAssignableFrom(e.ClrType)).ToList())
        {
            builder.Entity(entity.ClrType).HasAnnotation(WallNames.AppendOnly, nameof(IAppendOnly.At));
            builder.Entity(entity.ClrType).ToTable(table => table.HasTrigger(WallNames.TriggerOf(entity.GetTableName() ?? entity.ShortName())));
        }
    }
}
