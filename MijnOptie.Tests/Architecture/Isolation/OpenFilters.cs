using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>Switches every query filter off, as a mistake in one would: what is behind the filter has to hold then.</summary>
internal sealed class OpenFilters : IQueryExpressionInterceptor
{
    /// <summary>The only one: EF builds its services anew for each.</summary>
    public static readonly OpenFilters Instance = new();

    private OpenFilters()
    {
    }

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => new Opener().Visit(queryExpression);

    private sealed class Opener : ExpressionVisitor
    {
        private static readonly MethodInfo Ignore = typeof(EntityFrameworkQueryableExtensions).GetMethods()
            .Single(m => m.Name == nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters) && m.GetParameters().Length == 1);

        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? Expression.Call(Ignore.MakeGenericMethod(root.ElementType), root)
            : base.VisitExtension(node);
    }
}
