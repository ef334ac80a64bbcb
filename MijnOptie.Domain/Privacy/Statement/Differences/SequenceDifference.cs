namespace MijnOptie.Domain.Privacy;

/// <summary>The smallest way to get from one row of things to another by leaving out and putting in: by their longest common part.</summary>
public static class SequenceDifference
{
    /// <summary>Everything of both rows, in order: what was left out stands before what came in its place.</summary>
    /// <remarks>Takes time and memory in proportion to the product of the two lengths.</remarks>
    public static IReadOnlyList<(Change Change, T Item)> Between<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
    {
        var equal = EqualityComparer<T>.Default;
        // common[i, j]: the longest common part of what follows from i in the one and from j in the other.
        var common = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                common[i, j] = equal.Equals(before[i], after[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }
        var found = new List<(Change, T)>(before.Count + after.Count);
        var (left, right) = (0, 0);
        while (left < before.Count || right < after.Count)
        {
            if (left < before.Count && right < after.Count && equal.Equals(before[left], after[right]))
            {
                found.Add((Change.Kept, before[left++]));
                right++;
            }
            else if (right == after.Count || (left < before.Count && common[left + 1, right] >= common[left, right + 1]))
            {
                found.Add((Change.Removed, before[left++]));
            }
            else
            {
                found.Add((Change.Added, after[right++]));
            }
        }
        return found;
    }
}
