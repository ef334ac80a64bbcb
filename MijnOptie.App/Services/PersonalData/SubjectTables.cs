using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// Finds every table that holds rows about a kind of person: those with a column that the register declares as that
/// person's id, and those whose rows hang under such a row. A new table is found by its declaration alone.
/// </summary>
internal static class SubjectTables
{
    public static ImmutableArray<SubjectTable> Of(DataSubject subject, IModel model)
    {
        var declared = PersonalDataRegister.Fields.Where(field => field.Table is not null).ToLookup(field => field.Table!, StringComparer.Ordinal);
        var entities = model.GetEntityTypes().Where(entity => entity.GetTableName() is not null).ToList();
        var found = new Dictionary<IEntityType, SubjectTable>();
        foreach (var entity in entities)
        {
            var fields = FieldsOf(entity, declared);
            ImmutableArray<IProperty> keys = [.. fields.Where(f => f.Field.IdOf == subject).Select(f => f.Property)];
            if (keys.Length > 0) found[entity] = new SubjectTable(entity, keys, null, fields);
        }
        // Rows under rows, for as deep as it goes. A table that people are named in is no parent of what else hangs on it.
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var entity in entities.Where(entity => !found.ContainsKey(entity)))
            {
                var fields = FieldsOf(entity, declared);
                if (!fields.Any(f => f.Field.Subject == subject)) continue;
                if (entity.GetForeignKeys().FirstOrDefault(key => found.ContainsKey(key.PrincipalEntityType) && key.Properties.Count == 1) is not { } key) continue;
                found[entity] = new SubjectTable(entity, [key.Properties[0]], found[key.PrincipalEntityType], fields);
                grew = true;
            }
        }
        return [.. found.Values.OrderBy(table => Depth(table)).ThenBy(table => table.Entity.GetTableName(), StringComparer.Ordinal)];
    }

    private static int Depth(SubjectTable table) => table.Under is null ? 0 : 1 + Depth(table.Under);

    private static ImmutableArray<(IProperty Property, PersonalField Field)> FieldsOf(IEntityType entity, ILookup<string, PersonalField> declared)
    {
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        return
        [
            .. from field in declared[entity.GetTableName()!]
               join property in entity.GetProperties() on field.Column equals property.GetColumnName(table)
               select (property, field),
        ];
    }
}
