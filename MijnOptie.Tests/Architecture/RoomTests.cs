namespace MijnOptie.Tests.Architecture;

public sealed class RoomTests
{
    private static readonly string[] Wings =
        ["App.Public", "App.Candidates", "App.Hr", "App.PrivacyOffice", "App.Administration", "App.Region", "App.Areas", "App.Demo"];

    private static readonly Dictionary<string, string[]> Domain = new()
    {
        ["Domain.Shared"] = [],
        ["Domain.Education"] = ["Domain.Shared"],
        ["Domain.Geography"] = ["Domain.Shared"],
        ["Domain.Consent"] = ["Domain.Shared"],
        ["Domain.Organisations"] = ["Domain.Shared", "Domain.Geography"],
        ["Domain.Candidates"] = ["Domain.Shared", "Domain.Education", "Domain.Geography"],
        ["Domain.Positions"] = ["Domain.Shared", "Domain.Education", "Domain.Geography"],
        ["Domain.Matching"] = ["Domain.Shared", "Domain.Education", "Domain.Geography", "Domain.Candidates", "Domain.Positions"],
        ["Domain.Retention"] = ["Domain.Shared", "Domain.Candidates", "Domain.Positions"],
        ["Domain.Privacy"] = ["Domain.Shared", "Domain.Consent", "Domain.Retention", "Domain.Candidates", "Domain.Positions"],
    };

    [Fact]
    public void Given_the_house_When_its_rooms_are_counted_Then_there_are_enough_to_prove_anything()
    {
        Assert.Contains("Domain.Shared", Rooms.All);
        Assert.Contains("App.Platform", Rooms.All);
        Assert.Contains("App.Services", Rooms.All);
        Assert.True(Rooms.Arrows.Count > 100, $"Only {Rooms.Arrows.Count} arrows were found.");
        Assert.Contains(Rooms.Arrows, a => a is { From: "App.Services", To: "App.Platform" });
    }

    [Fact]
    public void Given_the_house_When_a_room_is_new_Then_its_arrows_must_be_decided() =>
        Assert.Empty(Rooms.All.Except([.. Domain.Keys, .. Wings, "App.Platform", "App.Services", "App.Design", "App.Shell", "App.Commands", "App.Program"]));

    [Fact]
    public void Given_the_house_When_its_arrows_are_walked_Then_only_allowed_ones_are_there()
    {
        var forbidden = Rooms.Arrows.Where(a => !IsAllowed(a.From, a.To)).Select(a => $"{a.From} -> {a.To}: {a.Type} -> {a.Target}").ToList();
        Assert.True(forbidden.Count == 0, string.Join(Environment.NewLine, forbidden));
    }

    [Theory]
    [InlineData("Domain.Shared", "Domain.Education")]
    [InlineData("Domain.Matching", "Domain.Privacy")]
    [InlineData("Domain.Matching", "App.Platform")]
    [InlineData("App.Platform", "App.Services")]
    [InlineData("App.Services", "App.Hr")]
    [InlineData("App.Hr", "App.Candidates")]
    [InlineData("App.Hr", "App.Shell")]
    [InlineData("App.Design", "App.Platform")]
    public void Given_a_forbidden_arrow_When_judged_Then_it_is_refused(string from, string to) => Assert.False(IsAllowed(from, to));

    [Fact]
    public void Given_the_domain_When_its_references_are_read_Then_it_knows_no_framework_but_the_base_library_and_the_solver()
    {
        var references = typeof(MijnOptie.Domain.Shared.Error).Assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();

        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("netstandard" or "Google.OrTools" or "Google.Protobuf"));
    }

    [Fact]
    public void Given_the_solver_When_its_users_are_looked_for_Then_they_all_plan()
    {
        var users = Rooms.UsersOf("Google.");

        Assert.NotEmpty(users);
        Assert.Equal(["MijnOptie.Domain.Matching.Planning"], users.Select(type => type.Namespace!.FullName).Distinct());
    }

    private static bool IsAllowed(string from, string to)
    {
        if (Domain.TryGetValue(from, out var known)) return known.Contains(to);
        var toDomain = to.StartsWith("Domain.", StringComparison.Ordinal);
        return from switch
        {
            "App.Platform" or "App.Design" => toDomain,
            "App.Services" => toDomain || to == "App.Platform",
            "App.Shell" or "App.Commands" or "App.Program" => true,
            _ when Wings.Contains(from) => toDomain || to is "App.Platform" or "App.Services" or "App.Design",
            _ => false,
        };
    }
}
