using System.Text.RegularExpressions;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Architecture;

/// <summary>docs/security.md names tests as proof: they must be there, and each must hold a test.</summary>
public sealed partial class SecurityDocumentTests
{
    private static readonly Dictionary<string, Type> Classes = typeof(SecurityDocumentTests).Assembly.GetTypes()
        .Where(type => type.GetMethods().Any(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0))
        .GroupBy(type => type.Name).ToDictionary(group => group.Key, group => group.First());

    [Fact]
    public async Task Given_the_table_of_requirements_When_a_line_names_tests_Then_they_exist()
    {
        var lines = (await File.ReadAllLinesAsync(Repository.Path("docs", "security.md"))).Where(line => Requirement().IsMatch(line)).ToList();

        Assert.True(lines.Count > 40, $"Only {lines.Count} requirements were found.");
        foreach (var line in lines)
        {
            var named = TestName().Matches(line.Split('|')[3]).Select(match => match.Groups[1].Value).ToList();
            Assert.True(named.Count > 0, $"No test is named: {line}");
            Assert.All(named, name => Assert.True(Classes.ContainsKey(name), $"{name} does not exist: {line}"));
        }
    }

    [GeneratedRegex(@"^\| \d+\.\d+")]
    private static partial Regex Requirement();

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex TestName();
}
