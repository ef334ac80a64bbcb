using CsCheck;
using MijnOptie.Domain.Matching;

namespace MijnOptie.Tests.Domain.Matching.Index;

public sealed class VersionedListTests
{
    /// <summary>Numbers that share nodes, that do not, and that lie beyond all before; each set of them makes a version.</summary>
    private static readonly Gen<int[][]> Courses = Gen.OneOf(Gen.Int[0, 40], Gen.Int[0, 3_000], Gen.Int[0, 200_000]).ArrayUnique[0, 12].Array[1, 10];

    [Fact]
    public void Given_versions_made_one_from_another_When_all_are_read_Then_each_has_what_it_was_given_and_no_more() => Courses.Sample(course =>
    {
        var (list, model) = (VersionedList<string>.Empty, new Dictionary<int, string>());
        var versions = new List<(VersionedList<string> List, Dictionary<int, string> Model)> { (list, model) };
        for (var step = 0; step < course.Length; step++)
        {
            var values = course[step].ToDictionary(number => number, number => $"{number} in {step}");
            model = new Dictionary<int, string>(model);
            foreach (var (number, value) in values) model[number] = value;
            list = list.With(values);
            versions.Add((list, model));
        }
        int[] asked = [.. course.SelectMany(numbers => numbers).SelectMany(number => (int[])[number, number + 1, number ^ 32, number ^ 1_024]).Distinct()];
        foreach (var version in versions)
        {
            foreach (var number in asked) Assert.Equal(version.Model.GetValueOrDefault(number), version.List[number]);
        }
    });

    [Fact]
    public void Given_many_values_When_one_changes_Then_little_is_copied()
    {
        var list = VersionedList<string>.Empty.With(Enumerable.Range(0, 100_000).ToDictionary(number => number, number => "first"));
        KeyValuePair<int, string>[] one = [new(50_000, "second")];
        list.With(one);
        var before = GC.GetAllocatedBytesForCurrentThread();
        list.With(one);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 4_000);
    }
}
