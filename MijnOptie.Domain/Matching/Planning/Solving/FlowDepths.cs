namespace MijnOptie.Domain.Matching.Planning;

/// <summary>How holders who move wait for each other: who stands how deep in a chain, and who go round in a carousel.</summary>
internal sealed class FlowDepths
{
    private readonly FlowNetwork network;
    private readonly Dictionary<int, FlowStep> moves;
    private readonly Dictionary<int, int> depth = [];
    private readonly List<List<FlowStep>> rings = [];

    private FlowDepths(FlowNetwork network, IEnumerable<FlowStep> steps)
    {
        this.network = network;
        moves = steps.Where(step => !step.Outcome.Left.IsEmpty).ToDictionary(step => step.Outcome.Person);
        foreach (var person in moves.Keys) Walk(person);
    }

    /// <summary>Each carousel, in the order in which its people wait.</summary>
    public IReadOnlyList<List<FlowStep>> Rings => rings;

    /// <summary>How they stand when everybody takes what they take in a flow.</summary>
    public static FlowDepths Of(FlowNetwork network, IEnumerable<FlowStep> steps) => new(network, steps);

    /// <summary>How many moves it takes until a holder can: 1 into what is open. Null for who does not move, or waits for a carousel.</summary>
    public int? this[int person] => depth.TryGetValue(person, out var deep) && deep > 0 ? deep : null;

    private void Walk(int person)
    {
        var path = new List<int>();
        for (var at = person; moves.ContainsKey(at) && !depth.ContainsKey(at); at = network.HolderOf(moves[at].Place))
        {
            if (path.IndexOf(at) is var begin and >= 0)
            {
                rings.Add([.. path[begin..].Select(each => moves[each])]);
                foreach (var each in path[begin..]) depth[each] = 0;
                path.RemoveRange(begin, path.Count - begin);
                break;
            }
            path.Add(at);
        }
        for (var at = path.Count - 1; at >= 0; at--)
        {
            var before = network.HolderOf(moves[path[at]].Place);
            depth[path[at]] = !moves.ContainsKey(before) ? 1 : depth[before] == 0 ? 0 : depth[before] + 1;
        }
    }
}
