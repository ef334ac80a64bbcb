using System.Diagnostics;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.Tests.App.Privacy.Walk;

[Trait("Promise", "P04")]
[Trait("Promise", "P05")]
public sealed class RegisterWalkTests
{
    [Fact]
    public async Task Given_the_application_When_all_it_can_keep_is_walked_Then_each_place_is_declared_and_nothing_else()
    {
        var watch = Stopwatch.StartNew();

        var found = await Application.WalkAsync();

        Assert.True(found.Count(place => place.Place is StoredPlace.Column) > 150, "The walk found hardly any column: it would prove nothing.");
        Assert.All([typeof(StoredPlace.File), typeof(StoredPlace.Mail), typeof(StoredPlace.Log), typeof(StoredPlace.Cache)], kind => Assert.Contains(found, place => place.Place.GetType() == kind));
        var (undeclared, vanished) = (RegisterCheck.Undeclared(found), RegisterCheck.Vanished(found));
        Assert.True(undeclared.Count == 0, $"Declare in MijnOptie.Domain/Privacy, as personal or with the reason why not:{Environment.NewLine}{string.Join(Environment.NewLine, undeclared)}");
        Assert.True(vanished.Count == 0, $"In the register, but nowhere in the application:{Environment.NewLine}{string.Join(Environment.NewLine, vanished)}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{found.Count} places in {watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Given_the_register_When_read_Then_no_place_is_declared_twice()
    {
        var places = PersonalDataRegister.Fields.Select(f => f.Place).Concat(PersonalDataRegister.Impersonal.Select(i => i.Place)).ToList();

        Assert.Distinct(places);
        Assert.DoesNotContain(PersonalDataRegister.Fields, f => f.Place is StoredPlace.Column column && places.Contains(column with { Name = "*" }));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Given_something_new_that_keeps_data_When_it_is_not_declared_Then_the_walk_catches_it(string seed) =>
        Assert.Contains(RegisterCheck.Undeclared(BadExamples.All[seed].Find()), found => found.StartsWith(BadExamples.All[seed].Label, StringComparison.Ordinal));

    [Fact]
    public void Given_the_bad_examples_When_counted_Then_there_are_twenty_or_more() => Assert.True(BadExamples.All.Count >= 20, $"Only {BadExamples.All.Count}.");

    public static TheoryData<string> Seeds => [.. BadExamples.All.Keys];
}
