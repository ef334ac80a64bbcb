using System.Collections.Frozen;

namespace MijnOptie.Domain.Education;

/// <summary>
/// Pairs of codes with what joins them: an organisation's own pairs first, then the standard ones. An own code that
/// is in no pair is looked up as the standard code it is based on.
/// </summary>
internal sealed class Alikeness<TCode, TValue>(
    CodeList<TCode> list,
    FrozenDictionary<(TCode, TCode), TValue> own,
    FrozenDictionary<(TCode, TCode), TValue> standard,
    TValue same)
    where TCode : struct, IEquatable<TCode>
    where TValue : struct
{
    public TValue Between(TCode from, TCode to)
    {
        if (from.Equals(to)) return same;
        var (fromStandard, toStandard) = (list.StandardOf(from), list.StandardOf(to));
        if (own.Count > 0
            && (own.TryGetValue((from, to), out var found)
                || own.TryGetValue((fromStandard, to), out found)
                || own.TryGetValue((from, toStandard), out found)
                || own.TryGetValue((fromStandard, toStandard), out found)))
        {
            return found;
        }
        return fromStandard.Equals(toStandard) ? same : standard.GetValueOrDefault((fromStandard, toStandard));
    }
}
