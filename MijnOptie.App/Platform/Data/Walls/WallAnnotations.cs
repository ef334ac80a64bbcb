#pragma warning disable EF1001 // The provider of SQL Server has no public base for this; it is the documented place to replace.
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.SqlServer.Metadata.Internal;

namespace MijnOptie.App.Platform.Data.Walls;

/// <summary>Takes what the model says about walls along to the tables, so that every migration that touches one knows of it.</summary>
internal sealed class WallAnnotations(RelationalAnnotationProviderDependencies dependencies) : SqlServerAnnotationProvider(dependencies)
{
    public override IEnumerable<IAnnotation> For(ITable table, bool designTime)
    {
        foreach (var annotation in base.For(table, designTime)) yield return annotation;
        if (!designTime) yield break;
        var entity = table.EntityTypeMappings.First().TypeBase;
        foreach (var name in new[] { WallNames.TenantOwned, WallNames.AppendOnly })
        {
            if (entity.FindAnnotation(name)?.Value is string column) yield return new Annotation(name, column);
        }
    }
}
