using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace MijnOptie.App.Platform.Data.Interceptors;

/// <summary>
/// Refuses statements that delete or update rows that are written once without loading them. Retention marks its own
/// statement; a refused one is never compiled, so it cannot come out of a cache either.
/// </summary>
internal sealed class AppendOnlyQueries : IQueryExpressionInterceptor
{
    /// <summary>The only one: EF builds its services anew for each interceptor of this kind.</summary>
    public static readonly AppendOnlyQueries Instance = new();

    private AppendOnlyQueries()
    {
    }

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        var reader = new Reader();
        reader.Visit(queryExpression);
        return reader is { Changed: { } row, IsRetention: false } ? throw new AppendOnlyViolationException(row) : queryExpression;
    }

    private sealed class Reader : ExpressionVisitor
    {
        public Type? Changed { get; private set; }

        public bool IsRetention { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(EntityFrameworkQueryableExtensions))
            {
                var row = node.Method.IsGenericMethod ? node.Method.GetGenericArguments()[0] : null;
                switch (node.Method.Name)
                {
                    case nameof(EntityFrameworkQueryableExtensions.ExecuteDelete) when typeof(IAppendOnly).IsAssignableFrom(row):
                    case nameof(EntityFrameworkQueryableExtensions.ExecuteUpdate) when typeof(IAppendOnly).IsAssignableFrom(row):
                        Changed = row;
                        break;
                    case nameof(EntityFrameworkQueryableExtensions.TagWith) when node.Arguments is [_, ConstantExpression { Value: AppendOnlyRetention.Tag }]:
                        IsRetention = true;
                        break;
                }
            }
            return base.VisitMethodCall(node);
        }
    }
}
