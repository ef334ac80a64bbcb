using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.Tests.App.Privacy.Walk;

/// <summary>The ways in which data can creep in, each of which the walk must catch.</summary>
internal static class BadExamples
{
    // All of them in one model, for making one takes a while; each is looked for under its own name.
    private static readonly List<Action<ModelBuilder>> Changes = [];
    private static readonly Lazy<Microsoft.EntityFrameworkCore.Metadata.IModel> Changed = new(() => Application.Model(model => Changes.ForEach(change => change(model))));

    public static readonly IReadOnlyDictionary<string, BadExample> All = new Dictionary<string, BadExample>
    {
        ["a column for a person"] = Column("Candidates.Birthday", model => model.Entity<CandidateRow>().Property<DateOnly>("Birthday")),
        ["a column for a member of staff"] = Column("Accounts.Nickname", model => model.Entity<MijnOptie.App.Platform.Security.StaffAccount>().Property<string>("Nickname").HasMaxLength(50)),
        ["a column of a part"] = Column("CandidatePlaces.Street", model => model.Entity<CandidatePlaceRow>().Property<string>("Street").HasMaxLength(50)),
        ["a new table"] = Column("Notes.Author", model => model.Entity("Note", Note)),
        ["free text where only impersonal values were declared"] = Column("Organisations.Remark", model => model.Entity<OrganisationRow>().Property<string>("Remark")),
        ["long text where only impersonal values were declared"] = Column("Organisations.Story", model => model.Entity<OrganisationRow>().Property<string>("Story").HasMaxLength(4000)),
        ["a blob where only impersonal values were declared"] = Column("Locations.Photo", model => model.Entity<LocationRow>().Property<byte[]>("Photo")),
        ["a blob for a person"] = Column("Candidates.Scan", model => model.Entity<CandidateRow>().Property<byte[]>("Scan")),
        ["a value that became free text"] = Column("Candidates.Reference (FreeText)", model => model.Entity<CandidateRow>().Property(c => c.Reference).HasMaxLength(8000)),
        ["a column under another name"] = Column("Candidates.Alias", model => model.Entity<CandidateRow>().Property(c => c.LastName).HasColumnName("Alias")),
        ["a document in a column"] = Column("Holder.Extra", model => model.Entity<Holder>().ToTable("Holder").OwnsOne(holder => holder.Extra, extra => extra.ToJson())),
        ["an owned part in the same row"] = Column("Keepers.Extra_Hobby", model => model.Entity<Keeper>().ToTable("Keepers").OwnsOne(keeper => keeper.Extra)),
        ["a table between two"] = Column("CandidateLocations.", model => model.Entity<CandidateRow>().HasMany<LocationRow>().WithMany().UsingEntity("CandidateLocations")),
        ["a kind of row in a shared table"] = Column("Candidates.Discriminator", model => model.Entity<CandidateRow>().HasDiscriminator<string>("Discriminator").HasValue("all")),
        ["a view"] = Column("People.FullName", model => model.Entity<Person>().HasNoKey().ToView("People")),
        ["a table that only the database knows"] = Sql("Shadow.Name", "CREATE TABLE Shadow (Name TEXT)"),
        ["a column that only the database knows"] = Sql("Candidates.Secret", "CREATE TABLE Candidates (Id TEXT, Secret TEXT)"),
        ["a file"] = Code("file of Tests.App.Privacy.Walk.BadCode.WritesText"),
        ["a file in a task"] = Code("file of Tests.App.Privacy.Walk.BadCode.WritesLater"),
        ["a stream to a file"] = Code("file of Tests.App.Privacy.Walk.BadCode.WritesStream"),
        ["a message to the log by hand"] = Code("log call in Tests.App.Privacy.Walk.BadCode.LogsByHand"),
        ["data for a job"] = Code("job Tests.App.Privacy.Walk.BadCode.TellsJob"),
        ["a name in the log"] = new("log fullName", () => CodeWalk.LogValues([typeof(BadCode.LogsName)])),
        ["a kind of mail"] = new("mail BirthdayWish", () => CodeWalk.MailKinds(typeof(BadCode.NewMail))),
        ["a service that remembers"] = Memory("memory of Tests.App.Privacy.Walk.BadCode.RemembersPeople"),
        ["a static that remembers"] = Memory("memory of Tests.App.Privacy.Walk.BadCode.RemembersForAll"),
        ["a cache"] = Memory("memory of Tests.App.Privacy.Walk.BadCode.UsesCache"),
    };

    private static BadExample Column(string label, Action<ModelBuilder> change)
    {
        Changes.Add(change);
        return new(label, () => ColumnWalk.Of(Changed.Value));
    }

    private static BadExample Code(string label) => new(label, () => CodeWalk.Of(typeof(BadCode).Assembly, name => name.StartsWith("Tests.App.Privacy.Walk.BadCode", StringComparison.Ordinal)));

    private static BadExample Memory(string label) =>
        new(label, () => MemoryWalk.Of([typeof(BadCode.RemembersPeople), typeof(BadCode.RemembersForAll), typeof(BadCode.UsesCache)], new ServiceCollection().AddSingleton<BadCode.RemembersPeople>().AddScoped<BadCode.UsesCache>()));

    private static BadExample Sql(string label, string statement) => new(label, () =>
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements stand above
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return ColumnWalk.Of(connection);
    });

    private static void Note(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder note)
    {
        note.Property<Guid>("Id");
        note.Property<string>("Author").HasMaxLength(50);
        note.ToTable("Notes");
    }

    internal sealed class Holder
    {
        public Guid Id { get; set; }

        public Extra? Extra { get; set; }
    }

    internal sealed class Keeper
    {
        public Guid Id { get; set; }

        public Extra? Extra { get; set; }
    }

    internal sealed class Extra
    {
        public string Hobby { get; set; } = "";
    }

    internal sealed class Person
    {
        public string FullName { get; set; } = "";
    }
}
