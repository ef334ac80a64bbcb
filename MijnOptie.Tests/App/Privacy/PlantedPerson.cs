using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Privacy;

/// <summary>
/// A candidate of whom every table that can hold something holds something: one row in each, with a mark of its own in
/// every text. Which tables there are is asked of the application, so a new one is planted too.
/// </summary>
internal sealed class PlantedPerson
{
    public static readonly DateTimeOffset Moment = new(2026, 11, 20, 9, 30, 0, TimeSpan.Zero);

    private readonly Dictionary<IEntityType, Guid> rows = [];

    private PlantedPerson(TenantScope scope) => Scope = scope;

    public TenantScope Scope { get; }

    public CandidateId Id { get; } = new(Guid.NewGuid());

    /// <summary>The text in each column, as "Table.Column".</summary>
    public Dictionary<string, string> Texts { get; } = [];

    public ImmutableArray<SubjectTable> Tables { get; private set; } = [];

    public static async Task<PlantedPerson> InAsync(TestApp app, TenantScope scope)
    {
        var person = new PlantedPerson(scope);
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        person.Tables = SubjectTables.Of(DataSubject.Candidate, context.Model);
        foreach (var table in person.Tables) person.Plant(context, table);
        // What the rows refer to beside the person is of no matter here.
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        await context.SaveChangesAsync();
        return person;
    }

    private void Plant(AppDbContext context, SubjectTable table)
    {
        var entry = context.Entry(Activator.CreateInstance(table.Entity.ClrType, nonPublic: true)!);
        foreach (var property in table.Entity.GetProperties())
        {
            entry.Property(property).CurrentValue = table.Keys.Contains(property)
                ? table.Under is null ? Id.Value : rows[table.Under.Entity]
                : Value(table, property);
        }
        if (table.Entity.FindPrimaryKey() is { Properties: [var key] } && entry.Property(key).CurrentValue is Guid id) rows[table.Entity] = id;
        if (table.Entity.ClrType == typeof(PositionRow)) ((PositionRow)entry.Entity).Title = Texts["Positions.HolderId"] = "planted title";
        entry.State = EntityState.Added;
    }

    private object? Value(SubjectTable table, IProperty property)
    {
        if (property.Name is nameof(ITenantOwned.TenantId) or nameof(OutboxMailRow.OrganisationId) or nameof(IntakeDraftRow.SentToOrganisationId)) return Scope.Organisation.Value;
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type == typeof(string)) return Text($"{table.Entity.GetTableName()}.{property.Name}", property.GetMaxLength() ?? 60);
        if (type == typeof(Guid)) return Guid.NewGuid();
        if (type == typeof(DateTimeOffset)) return Moment;
        if (type == typeof(DateOnly)) return new DateOnly(2027, 2, 1);
        if (type == typeof(bool)) return true;
        if (type == typeof(byte[])) return new byte[] { 1, 2, 3 };
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        return Convert.ChangeType(7, type, CultureInfo.InvariantCulture);
    }

    private string Text(string column, int length)
    {
        var text = $"{Texts.Count:x2}{Id.Value:N}"[..10] + $"-{column}";
        return Texts[column] = text.Length <= length ? text : text[..length];
    }
}
