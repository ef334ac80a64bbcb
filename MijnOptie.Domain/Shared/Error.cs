namespace MijnOptie.Domain.Shared;

/// <summary>
/// An expected refusal. <see cref="Code"/> is stable, is written as <c>Area.Reason</c> and is the key of the text a
/// person reads; <see cref="Arguments"/> fill the holes of that text, in order. Never holds a sentence of its own.
/// </summary>
public sealed record Error(string Code, params object[] Arguments)
{
    /// <summary>The code and the number of arguments: safe to log, because arguments may be personal data.</summary>
    public override string ToString() => $"{Code}/{Arguments.Length}";
}
