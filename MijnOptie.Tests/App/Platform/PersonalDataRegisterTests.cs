using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using MijnOptie.App.Platform.Data;
using MijnOptie.Domain.Privacy;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform;

[Trait("Promise", "P04")]
public sealed class PersonalDataRegisterTests
{
    [Fact]
    public void Given_the_model_When_its_columns_are_walked_Then_each_is_declared_once()
    {
        var columns = ColumnsOf(Model(_ => { }));

        Assert.True(columns.Count > 100, "The walk found hardly any column: it would prove nothing.");
        Assert.Empty(Undeclared(columns));
    }

    [Fact]
    public void Given_the_register_When_compared_with_the_model_Then_it_names_nothing_that_is_not_stored()
    {
        var columns = ColumnsOf(Model(_ => { })).ToHashSet();

        Assert.DoesNotContain(Declared, c => c.Column != "*" && !columns.Contains(c));
    }

    [Fact]
    public void Given_the_register_When_read_Then_no_column_is_declared_twice()
    {
        var places = PersonalDataRegister.Fields.Select(f => f.Place).Concat(PersonalDataRegister.Impersonal.Select(i => i.Place)).ToList();

        Assert.Equal(places.Count, places.Distinct().Count());
        Assert.DoesNotContain(PersonalDataRegister.Fields, f => f.Table is not null && Declared.Contains((f.Table, "*")));
    }

    [Fact]
    public void Given_a_new_column_for_a_person_When_it_is_not_declared_Then_the_walk_catches_it()
    {
        var columns = ColumnsOf(Model(builder => builder.Entity<MijnOptie.App.Platform.Data.Rows.CandidateRow>().Property<string>("Birthday")));

        Assert.Equal([("Candidates", "Birthday")], Undeclared(columns));
    }

    [Fact]
    public void Given_a_new_table_When_it_is_not_declared_Then_the_walk_catches_its_columns()
    {
        var columns = ColumnsOf(Model(builder => builder.Entity("Note", note =>
        {
            note.Property<Guid>("Id");
            note.Property<string>("Text");
            note.ToTable("Notes");
        })));

        Assert.Equal([("Notes", "Id"), ("Notes", "Text")], Undeclared(columns).Order());
    }

    private static IEnumerable<(string Table, string Column)> Declared =>
        PersonalDataRegister.Fields.Select(f => f.Place).Concat(PersonalDataRegister.Impersonal.Select(i => i.Place))
            .OfType<StoredPlace.Column>().Select(c => (c.Table, c.Name));

    private static List<(string Table, string Column)> Undeclared(IEnumerable<(string Table, string Column)> columns)
    {
        var declared = Declared.ToHashSet();
        return [.. columns.Where(c => !declared.Contains(c) && !declared.Contains((c.Table, "*")))];
    }

    private static IModel Model(Action<ModelBuilder> change)
    {
        var builder = new DbContextOptionsBuilder<SqliteAppDbContext>();
        DatabaseProviders.UseSqlite(builder, "Data Source=:memory:");
        builder.UseApplicationServiceProvider(IdentitySchema.Services);
        builder.ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCustomizer, ChangedModel>();
        ChangedModel.Change.Value = change;
        builder.EnableServiceProviderCaching(false);
        using var context = new SqliteAppDbContext(builder.Options);
        return context.Model;
    }

    private static List<(string Table, string Column)> ColumnsOf(IModel model) =>
    [
        .. model.GetRelationalModel().Tables.SelectMany(table => table.Columns.Select(column => (table.Name, column.Name))).Distinct(),
    ];

    private sealed class ChangedModel(Microsoft.EntityFrameworkCore.Infrastructure.ModelCustomizerDependencies dependencies)
        : Microsoft.EntityFrameworkCore.Infrastructure.RelationalModelCustomizer(dependencies)
    {
        public static readonly ThreadLocal<Action<ModelBuilder>?> Change = new();

        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            Change.Value?.Invoke(modelBuilder);
        }
    }
}
