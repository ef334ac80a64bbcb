using System.Text;
using CsCheck;
using MijnOptie.Domain.Matching.Planning;

namespace MijnOptie.Tests.Domain.Matching.Planning;

/// <summary>Classic problems of which the best answer is known by another way.</summary>
public sealed class AssignmentTests
{
    [Fact]
    public void Given_assignment_problems_When_solved_Then_the_cost_is_the_least_of_all_orders() => Gen.Int[1, 100].Array[36].Sample(
        costs =>
        {
            var (model, largest) = AssignmentInstances.Assignment(Text(6, [], costs));
            Assert.Equal((6, Cheapest(costs, 0, 0)), (Solve(model)[0], (6 * largest) - (int)Solve(model)[1]));
        },
        iter: 30);

    [Fact]
    public void Given_a_large_assignment_problem_with_a_known_answer_When_solved_Then_that_answer()
    {
        // Costs made of a price per row and per column and something on top; nothing on top for one order, which is therefore the cheapest.
        const int size = 60;
        var random = new Random(7);
        var (rows, columns) = (Enumerable.Range(0, size).Select(_ => random.Next(1, 50)).ToArray(), Enumerable.Range(0, size).Select(_ => random.Next(1, 50)).ToArray());
        var order = Enumerable.Range(0, size).ToArray();
        random.Shuffle(order);
        var costs = rows.SelectMany((row, at) => columns.Select((column, other) => row + column + (order[at] == other ? 0 : random.Next(0, 60)))).ToArray();

        var (model, largest) = AssignmentInstances.Assignment(Text(size, [], costs));

        Assert.Equal(rows.Sum() + columns.Sum(), (size * largest) - Solve(model)[1]);
    }

    [Fact]
    public void Given_generalised_assignment_problems_When_solved_Then_the_worth_is_the_most_of_all_ways() => Gen.Select(Gen.Int[10, 50].Array[24], Gen.Int[5, 25].Array[24]).Sample(
        (worth, takes) =>
        {
            // As the problems of the literature are made: each agent has four fifths of its fair share.
            var has = Enumerable.Range(0, 3).Select(agent => Math.Max(25, takes.Skip(agent * 8).Take(8).Sum() * 4 / 15)).ToArray();
            var solved = Solve(AssignmentInstances.Generalised(Text(3, [8], [.. worth, .. takes, .. has])));
            Assert.Equal(Richest(worth, takes, has, 0), (solved[0], solved[1]));
        },
        iter: 30);

    private static string Text(int first, int[] more, int[] numbers) =>
        new StringBuilder().Append(first).Append('\n').AppendJoin(' ', more).Append('\n').AppendJoin(' ', numbers).ToString();

    private static long[] Solve(PlanModel model)
    {
        var watch = new PlanWatch(TimeProvider.System, TimeSpan.FromMinutes(2), default);
        var found = CpSolve.Run(model, Outcomes.Of(model), null, 60, watch, out _)!;
        var worth = found.Draft.Worth(model);
        Assert.Equal(worth.Select(value => (long?)value), found.Bounds);
        return [.. worth.Select((value, at) => value / model.Levels[at].Scale)];
    }

    private static int Cheapest(int[] costs, int row, int used) => row == 6 ? 0 : Enumerable.Range(0, 6)
        .Where(column => (used >> column & 1) == 0)
        .Min(column => costs[(row * 6) + column] + Cheapest(costs, row + 1, used | 1 << column));

    // Jobs done first, then what they are worth.
    private static (long Jobs, long Worth) Richest(int[] worth, int[] takes, int[] has, int job)
    {
        if (job == 8) return (0, 0);
        var best = Richest(worth, takes, has, job + 1);
        for (var agent = 0; agent < 3; agent++)
        {
            var at = (agent * 8) + job;
            if (has[agent] < takes[at]) continue;
            var left = has.ToArray();
            left[agent] -= takes[at];
            var rest = Richest(worth, takes, left, job + 1);
            if ((rest.Jobs + 1, rest.Worth + worth[at]).CompareTo(best) > 0) best = (rest.Jobs + 1, rest.Worth + worth[at]);
        }
        return best;
    }
}
