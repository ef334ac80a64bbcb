using System.Globalization;
using MijnOptie.Domain.Matching.Planning;

namespace MijnOptie.Tests.Domain.Matching.Planning;

/// <summary>Reads the text formats of the OR-Library for assignment and generalised assignment, and puts them to the planner's model.</summary>
internal static class AssignmentInstances
{
    /// <summary>An assignment problem: the size, then a matrix of costs row by row. Each row takes one column, at the least cost.</summary>
    public static (PlanModel Model, int Largest) Assignment(string text)
    {
        var numbers = Numbers(text);
        var size = numbers.Dequeue();
        var costs = Matrix(numbers, size, size);
        var largest = costs.Max(row => row.Max());
        return (Model(size, size, (job, agent) => (1, largest - costs[job][agent]), _ => 1), largest);
    }

    /// <summary>Generalised assignment: agents and jobs, the worth per agent and job, what it takes of the agent, and what each agent has.</summary>
    public static PlanModel Generalised(string text)
    {
        var numbers = Numbers(text);
        var (agents, jobs) = (numbers.Dequeue(), numbers.Dequeue());
        var worth = Matrix(numbers, agents, jobs);
        var takes = Matrix(numbers, agents, jobs);
        var has = Matrix(numbers, 1, agents)[0];
        var common = takes.SelectMany(row => row).Distinct().Aggregate(1L, (all, one) => all / (long)System.Numerics.BigInteger.GreatestCommonDivisor(all, one) * one);
        // Score counts by the hour: worth over hours, made whole.
        return Model(jobs, agents, (job, agent) => (takes[agent][job], worth[agent][job] * (common / takes[agent][job])), agent => has[agent]) with
        {
            Levels = [new LevelNode(PlanGoal.People, 1, 0, 0, 1), new LevelNode(PlanGoal.Score, 0, 0, 1, common)],
        };
    }

    private static PlanModel Model(int jobs, int agents, Func<int, int, (int Hours, long Score)> pair, Func<int, int> capacity)
    {
        var options = Enumerable.Range(0, jobs).SelectMany(job => Enumerable.Range(0, agents).Select(agent =>
            new OptionNode(job, agent, pair(job, agent).Hours, pair(job, agent).Hours, pair(job, agent).Score))).ToList();
        return new PlanModel
        {
            Unit = 1,
            People = [.. Enumerable.Range(0, jobs).Select(job => new PersonNode(0, int.MaxValue / 4, 0, [.. options.Index().Where(each => each.Item.Person == job).Select(each => each.Index)], []))],
            Places = [.. Enumerable.Range(0, agents).Select(agent => new PlaceNode(capacity(agent), true, -1, [.. options.Index().Where(each => each.Item.Place == agent).Select(each => each.Index)]))],
            Options = [.. options],
            Holdings = [],
            Apart = [],
            NotBeside = [],
            NotFor = [],
            Caps = [],
            Locked = [],
            Levels = [new LevelNode(PlanGoal.People, 1, 0, 0, 1), new LevelNode(PlanGoal.Score, 0, 0, 1, 1)],
            LongestChain = 1,
            PositionsPerPerson = 1,
            MayLeaveEmpty = true,
        };
    }

    private static Queue<int> Numbers(string text) =>
        new(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => int.Parse(word, CultureInfo.InvariantCulture)));

    private static int[][] Matrix(Queue<int> numbers, int rows, int columns) =>
        [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => numbers.Dequeue()).ToArray())];
}
